package org.tumen.layout;

/// Divides the rows of a picture among its lanes.
final class RowShares {
    private RowShares() {}

    /// Every lane gets a row; the others go one by one to the lane that lacks the greatest part of what it wants.
    ///
    /// @param wanted how many rows each lane could fill, at least 1 each
    /// @param available rows in all
    /// @return the rows of each lane, at least 1 and at most what it wanted
    static int[] divide(int[] wanted, int available) {
        int[] given = new int[wanted.length];
        int left = available;
        for (int lane = 0; lane < wanted.length; lane++) {
            given[lane] = 1;
            left--;
        }
        while (left > 0) {
            int neediest = -1;
            double greatestLack = 0;
            for (int lane = 0; lane < wanted.length; lane++) {
                double lack = (double) (wanted[lane] - given[lane]) / given[lane];
                if (lack > greatestLack) {
                    greatestLack = lack;
                    neediest = lane;
                }
            }
            if (neediest < 0) {
                break;
            }
            given[neediest]++;
            left--;
        }
        return given;
    }
}
