package org.tumen.layout;

import java.util.Arrays;
import java.util.List;

/// Divides the rows of a picture among its lanes.
final class RowShares {
    private RowShares() {}

    /// Every lane gets a row. The others go one by one to the lane that lacks the greatest part of what it wants, and
    /// no lane gets more than one stage wants before every lane has what the stage wants.
    ///
    /// @param stages how many rows each lane wants, at least 1, from what matters most to everything; a later stage
    ///            wants no less than an earlier one
    /// @param available rows in all
    /// @return the rows of each lane, at least 1 and at most what it wants in the last stage
    static int[] divide(List<int[]> stages, int available) {
        int[] given = new int[stages.getFirst().length];
        Arrays.fill(given, 1);
        int left = available - given.length;
        for (int[] wanted : stages) {
            int neediest = neediest(wanted, given);
            while (left > 0 && neediest >= 0) {
                given[neediest]++;
                left--;
                neediest = neediest(wanted, given);
            }
        }
        return given;
    }

    private static int neediest(int[] wanted, int[] given) {
        int neediest = -1;
        double greatestLack = 0;
        for (int lane = 0; lane < wanted.length; lane++) {
            double lack = (double) (wanted[lane] - given[lane]) / given[lane];
            if (lack > greatestLack) {
                greatestLack = lack;
                neediest = lane;
            }
        }
        return neediest;
    }
}
