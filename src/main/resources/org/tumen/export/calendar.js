// The proleptic Gregorian calendar as days since 1970-01-01, as far back as numbers go, and the ticks of a ruler.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const YEAR_DAYS = 365.2425;

// Howard Hinnant's days_from_civil.
function dayOf(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

// Howard Hinnant's civil_from_days.
function dateOf(day) {
  const z = Math.floor(day) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524)
    - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

function yearLabel(year) {
  const number = Math.abs(year > 0 ? year : year - 1);
  const text = number >= 10000 ? number.toLocaleString("en") : String(number);
  return year > 0 ? text : text + " BCE";
}

const UNITS = [
  { name: "minute", days: 1 / 1440, counts: [1, 5, 15, 30] },
  { name: "hour", days: 1 / 24, counts: [1, 3, 6, 12] },
  { name: "day", days: 1, counts: [1, 2, 7, 14] },
  { name: "month", days: 30.436875, counts: [1, 3, 6] },
];

function stepAtLeast(days) {
  for (const unit of UNITS) {
    for (const count of unit.counts) {
      if (unit.days * count >= days) {
        return { unit: unit.name, count };
      }
    }
  }
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      if (power * factor * YEAR_DAYS >= days || power >= 1e12) {
        return { unit: "year", count: power * factor };
      }
    }
  }
}

// The days of a step's ticks between two moments, ascending.
function tickDays(step, start, end) {
  const days = [];
  const add = day => { if (day >= start && day <= end) { days.push(day); } };
  const first = dateOf(start);
  const last = dateOf(end);
  if (step.unit === "minute" || step.unit === "hour") {
    const parts = (step.unit === "minute" ? 1440 : 24) / step.count;
    for (let i = Math.ceil(start * parts); i <= end * parts; i++) {
      add(i / parts);
    }
  } else if (step.unit === "year") {
    for (let i = Math.floor(first.year / step.count) - 1; i <= Math.ceil(last.year / step.count); i++) {
      const eraStart = i === 0 && step.count >= 10;
      if (step.count === 1 || i !== 0 || eraStart) {
        add(dayOf(step.count === 1 ? i : i > 0 ? i * step.count : 1 + i * step.count, 1, 1));
      }
    }
  } else {
    const from = first.year * 12 + first.month - 1;
    const until = last.year * 12 + last.month - 1;
    for (let month = Math.floor(from / step.count) * step.count; step.unit === "month" && month <= until; month += step.count) {
      add(dayOf(Math.floor(month / 12), month - Math.floor(month / 12) * 12 + 1, 1));
    }
    for (let month = from; step.unit === "day" && month <= until; month++) {
      const begin = dayOf(Math.floor(month / 12), month - Math.floor(month / 12) * 12 + 1, 1);
      const next = dayOf(Math.floor((month + 1) / 12), (month + 1) - Math.floor((month + 1) / 12) * 12 + 1, 1);
      for (let day = begin; day === begin || day + step.count <= next; day += step.count) {
        add(day);
      }
    }
  }
  return days;
}

function tickLabel(day, unit) {
  const date = dateOf(day);
  if (unit === "minute" || unit === "hour") {
    const minutes = Math.round((day - Math.floor(day)) * 1440);
    return String(Math.floor(minutes / 60)).padStart(2, "0") + ":" + String(minutes % 60).padStart(2, "0");
  }
  return unit === "day" ? String(date.day) : unit === "month" ? MONTHS[date.month - 1] : yearLabel(date.year);
}

// The ticks of a ruler: `labelled`, and above them `context`, the longer periods in which they lie.
function rulerTicks(start, end, leastDays) {
  const step = stepAtLeast(leastDays);
  const labelled = tickDays(step, start, end).map(day => ({ day, text: tickLabel(day, step.unit) }));
  if (step.unit === "year") {
    return { labelled, context: [] };
  }
  const wide = step.unit === "month" ? "year" : step.unit === "day" ? "month" : "day";
  const slack = wide === "year" ? 366 : wide === "month" ? 31 : 1;
  const periods = tickDays({ unit: wide, count: 1 }, start - slack, end);
  const context = periods.filter((day, i) => i + 1 === periods.length || periods[i + 1] > start).map(day => {
    const date = dateOf(day);
    const text = wide === "year" ? yearLabel(date.year)
      : (wide === "day" ? date.day + " " : "") + MONTHS[date.month - 1] + " " + yearLabel(date.year);
    return { day, text };
  });
  return { labelled, context };
}
