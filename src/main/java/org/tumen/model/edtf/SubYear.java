package org.tumen.model.edtf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The groups of months that ISO 8601-2 numbers from 21 to 41 in the place of a month.
///
/// @param code the number in a date
/// @param firstMonth 1 to 12
/// @param months how many months it lasts, possibly into the next year
/// @param name in words
/// @param hemisphere the one whose season is meant, empty where that is not stated
/// @param isShareOfYear whether it is a share of a year and not a season: "first half of 1950", but "spring 1950"
record SubYear(int code, int firstMonth, int months, String name, String hemisphere, boolean isShareOfYear) {
    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;

    private static final String NORTHERN = "northern hemisphere";
    private static final String SOUTHERN = "southern hemisphere";

    private static final List<SubYear> ALL = List.of(season(21, 3, "spring", ""), season(22, 6, "summer", ""),
            season(23, 9, "autumn", ""), season(24, 12, "winter", ""), season(25, 3, "spring", NORTHERN),
            season(26, 6, "summer", NORTHERN), season(27, 9, "autumn", NORTHERN), season(28, 12, "winter", NORTHERN),
            season(29, 9, "spring", SOUTHERN), season(30, 12, "summer", SOUTHERN), season(31, 3, "autumn", SOUTHERN),
            season(32, 6, "winter", SOUTHERN), share(33, 1, 3, "first quarter"), share(34, 4, 3, "second quarter"),
            share(35, 7, 3, "third quarter"), share(36, 10, 3, "fourth quarter"), share(37, 1, 4, "first third"),
            share(38, 5, 4, "second third"), share(39, 9, 4, "last third"), share(40, 1, 6, "first half"),
            share(41, 7, 6, "second half"));

    private static SubYear season(int code, int firstMonth, String name, String hemisphere) {
        return new SubYear(code, firstMonth, 3, name, hemisphere, false);
    }

    private static SubYear share(int code, int firstMonth, int months, String name) {
        return new SubYear(code, firstMonth, months, name, "", true);
    }

    static @Nullable SubYear of(int code) {
        return code < FIRST_CODE || code > LAST_CODE ? null : ALL.get(code - FIRST_CODE);
    }

    /// The number of the season with that name, or 0.
    static int seasonCode(String name) {
        String season = name.equals("fall") ? "autumn" : name;
        return ALL.stream().filter(group -> !group.isShareOfYear && group.name.equals(season)).mapToInt(SubYear::code)
                .findFirst().orElse(0);
    }

    /// Whether it ends in the year after the stated one.
    boolean endsInTheNextYear() {
        return firstMonth + months - 1 > 12;
    }
}
