package org.tumen.time;

/// What ticks count. Coarser marks, from decades to millennia, are many years.
enum TickUnit {
    MINUTE(1.0 / 1440, 1.0 / 1440), HOUR(1.0 / 24, 1.0 / 24), DAY(1, 1), MONTH(28, 30.436_875), YEAR(365, 365.242_5);

    /// The length of the shortest one in days.
    final double leastDays;
    final double meanDays;

    TickUnit(double leastDays, double meanDays) {
        this.leastDays = leastDays;
        this.meanDays = meanDays;
    }
}
