package org.tumen.time;

import org.tumen.model.edtf.Edtf;

/// A stretch of time with a positive length.
///
/// @param startDay its start in days since 1970-01-01T00:00 of the proleptic Gregorian calendar
/// @param endDay its end in the same days, exclusive: a whole day lasts from n to n + 1
public record TimeSpan(double startDay, double endDay) {
    public TimeSpan {
        if (!(Double.isFinite(startDay) && Double.isFinite(endDay) && startDay < endDay)) {
            throw new IllegalArgumentException(
                    "a span needs a finite start before its end: " + startDay + " to " + endDay);
        }
    }

    /// The time from the first moment that the date can mean to the last. An end that is open or unknown adds nothing.
    public static TimeSpan of(Edtf date) {
        return new TimeSpan(date.axisStartDay(), date.axisEndDay());
    }

    public double days() {
        return endDay - startDay;
    }

    public double centerDay() {
        return startDay + days() / 2;
    }

    public boolean contains(double day) {
        return startDay <= day && day < endDay;
    }

    public boolean intersects(TimeSpan other) {
        return startDay < other.endDay && other.startDay < endDay;
    }

    public TimeSpan union(TimeSpan other) {
        return new TimeSpan(Math.min(startDay, other.startDay), Math.max(endDay, other.endDay));
    }

    public TimeSpan moveBy(double days) {
        return new TimeSpan(startDay + days, endDay + days);
    }

    /// This span made longer by a share of its length at each end.
    public TimeSpan padBy(double share) {
        return new TimeSpan(startDay - days() * share, endDay + days() * share);
    }

    /// A span `factor` times as long in which `fixedDay` keeps its relative place.
    public TimeSpan scaleAbout(double fixedDay, double factor) {
        return new TimeSpan(fixedDay - (fixedDay - startDay) * factor, fixedDay + (endDay - fixedDay) * factor);
    }

    /// A span of the same length moved into `limits`, or `limits` itself where this one is longer.
    public TimeSpan moveInto(TimeSpan limits) {
        if (days() >= limits.days()) {
            return limits;
        }
        if (startDay < limits.startDay) {
            return new TimeSpan(limits.startDay, limits.startDay + days());
        }
        if (endDay > limits.endDay) {
            return new TimeSpan(limits.endDay - days(), limits.endDay);
        }
        return this;
    }
}
