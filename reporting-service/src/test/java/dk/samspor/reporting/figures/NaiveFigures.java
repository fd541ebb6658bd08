package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.PerHundred;
import dk.samspor.reporting.indicators.Calculation.PerSum;
import dk.samspor.reporting.indicators.Calculation.PerThousand;
import dk.samspor.reporting.indicators.Calculation.Ratio;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.indicators.Calculation.SumPer;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.observations.Measure;
import dk.samspor.reporting.observations.Observation;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same figures from plain lists, one question at a time and with no regard for speed: sorts durations instead of
 * keeping histograms, and divides in floating point. Written to be obviously right, and to share nothing with the engine.
 */
final class NaiveFigures {

  private NaiveFigures() {}

  /** One line per figure: period, cut, numerator, denominator, value to one decimal. */
  static Collection<String> of(Indicator indicator, Slice slice, List<Observation> all) {
    Map<String, List<Observation>> groups = new TreeMap<>();
    for (Observation one : all) {
      boolean inside = !one.date().isBefore(slice.from()) && !one.date().isAfter(slice.to())
          && slice.where().entrySet().stream().allMatch(only -> only.getKey().of(one.cut()).equals(only.getValue()));
      if (inside && indicator.calculation().measures().contains(one.measure())) {
        for (Observation counted : indicator.calculation() instanceof Distribution parts && parts.group() != null ? populations(one) : List.of(one)) {
          groups.computeIfAbsent(key(slice, counted), key -> new java.util.ArrayList<>()).add(counted);
        }
      }
    }
    Collection<String> lines = new TreeSet<>();
    groups.forEach((key, group) -> line(indicator, slice, key, group, groups).ifPresent(lines::add));
    return lines;
  }

  /** Everybody is among all, and whoever has a brain injury among those as well. */
  private static List<Observation> populations(Observation one) {
    Cut cut = one.cut();
    Observation among = new Observation(one.dossier(), one.measure(), one.nr(), one.date(), one.told(), new Cut(cut.region(),
        cut.municipality(), cut.processKind(), cut.level(), "ALL", cut.form(), cut.kind(), cut.detail(), cut.unit()), one.value(), one.judged());
    return cut.citizenGroup().equals("BRAIN_INJURY") ? List.of(among, one) : List.of(among);
  }

  private static java.util.Optional<String> line(Indicator indicator, Slice slice, String key, List<Observation> group,
      Map<String, List<Observation>> groups) {
    long n = group.size();
    return java.util.Optional.ofNullable(switch (indicator.calculation()) {
      case Count count -> key + " " + n + "/- " + n;
      case Share share -> share(key, share, group);
      case Duration duration -> duration(key, group);
      case Ratio ratio -> ratio(key, count(group, ratio.of()), count(group, ratio.per()));
      case Sum sum -> key + " " + whole(total(group, sum.of()) / sum.parts()) + "/- " + whole(total(group, sum.of()) / sum.parts())
          + unknown(group, sum.of());
      case PerHundred part -> percentage(key, count(group, part.of()), count(group, part.per()));
      case SumPer sum -> sumPer(key, sum, group);
      case PerSum ratio -> total(group, ratio.per()) == 0 ? null : key + " " + count(group, ratio.of()) + "/"
          + whole(total(group, ratio.per()) / ratio.parts()) + " " + decimal(count(group, ratio.of()) * ratio.parts() / total(group, ratio.per()));
      case PerThousand of -> perThousand(key, n, yearOf(slice, group));
      case Distribution parts -> {
        String rest = key.replaceAll(parts.category() + "=\\w+", "");
        long whole = groups.entrySet().stream().filter(other -> other.getKey().replaceAll(parts.category() + "=\\w+", "").equals(rest))
            .mapToLong(other -> other.getValue().size()).sum();
        yield key + " " + n + "/" + whole + " " + decimal(100.0 * n / whole);
      }
    });
  }

  /** A mean is of those whose value is known; of another thing, those are left out that stand behind an unknown value. */
  private static String sumPer(String key, SumPer sum, List<Observation> group) {
    long per = sum.of() == sum.per() ? group.stream().filter(one -> one.measure() == sum.of()).filter(one -> one.value() != null).count()
        : count(group, sum.per()) - (sum.valueless() == null ? 0 : (long) total(group, sum.valueless()));
    return per <= 0 ? null : key + " " + whole(total(group, sum.of()) / sum.parts()) + "/" + per + " "
        + decimal(total(group, sum.of()) / sum.parts() / per) + unknown(group, sum.of());
  }

  private static String unknown(List<Observation> group, Measure of) {
    long unknown = group.stream().filter(one -> one.measure() == of && one.value() == null).count();
    return unknown == 0 ? "" : " without " + unknown;
  }

  private static String share(String key, Share share, List<Observation> group) {
    long met = group.stream().filter(one -> share.when().judge(one.value(), one.judged()) == Judged.MET).count();
    long all = group.stream().filter(one -> share.when().judge(one.value(), one.judged()) != Judged.NOT_JUDGED).count();
    return all == 0 ? null : key + " " + met + "/" + all + " " + decimal(100.0 * met / all);
  }

  private static String duration(String key, List<Observation> group) {
    int[] days = group.stream().filter(one -> one.value() != null).mapToInt(Observation::value).sorted().toArray();
    if (days.length == 0) {
      return null;
    }
    double median = (days[(days.length - 1) / 2] + days[days.length / 2]) / 2.0;
    int p90 = days[(int) Math.ceil(days.length * 9 / 10.0) - 1];
    return key + " " + days.length + "/- " + decimal(median) + " min " + days[0] + " max " + days[days.length - 1]
        + " mean " + decimal((double) java.util.Arrays.stream(days).sum() / days.length) + " p90 " + p90;
  }

  /** A thousand more live here every year. */
  static int inhabitants(int year) {
    return 50_000 + 1_000 * (year - 2010);
  }

  /** A period's own year; of up to twelve months as one, the year they end in; of more than that, none. */
  private static Integer yearOf(Slice slice, List<Observation> group) {
    if (slice.period() != Period.ALL) {
      return group.getFirst().date().getYear();
    }
    return java.time.temporal.ChronoUnit.MONTHS.between(slice.from(), slice.to().plusDays(1)) > 12
        || slice.from().plusMonths(12).isBefore(slice.to().plusDays(1)) ? null : Integer.valueOf(slice.to().getYear());
  }

  private static String perThousand(String key, long n, Integer year) {
    return year == null ? null : key + " " + n + "/" + inhabitants(year) + " " + decimal(n * 1_000.0 / inhabitants(year));
  }

  private static double total(List<Observation> group, Measure measure) {
    return group.stream().filter(one -> one.measure() == measure && one.value() != null).mapToDouble(Observation::value).sum();
  }

  private static long whole(double value) {
    return (long) (Math.signum(value) * Math.floor(Math.abs(value) + 0.5 + 1e-9));
  }

  private static String percentage(String key, long of, long per) {
    return per == 0 ? null : key + " " + of + "/" + per + " " + decimal(100.0 * of / per);
  }

  private static String ratio(String key, long of, long per) {
    return per == 0 ? null : key + " " + of + "/" + per + " " + decimal((double) of / per);
  }

  private static long count(List<Observation> group, Measure measure) {
    return group.stream().filter(one -> one.measure() == measure).count();
  }

  static String key(Slice slice, Observation one) {
    StringBuilder cut = new StringBuilder(label(slice.period(), one.date()));
    new TreeSet<>(slice.by()).forEach(dimension -> cut.append(' ').append(dimension).append('=').append(dimension.of(one.cut())));
    return cut.toString();
  }

  private static String label(Period period, LocalDate date) {
    return switch (period) {
      case DAY -> date.toString();
      case MONTH -> "%d-%02d".formatted(date.getYear(), date.getMonthValue());
      case QUARTER -> date.getYear() + "-Q" + (date.getMonthValue() + 2) / 3;
      case YEAR -> "" + date.getYear();
      case ALL -> "all";
    };
  }

  /** The engine's figure in the same words. */
  static String line(Figure figure, Slice slice) {
    StringBuilder cut = new StringBuilder(figure.period());
    for (Dimension dimension : new TreeSet<>(slice.by())) {
      cut.append(' ').append(dimension).append('=').append(figure.dimensions().get(dimension.parameter()));
    }
    cut.append(' ').append(figure.numerator()).append('/').append(figure.denominator() == null ? "-" : figure.denominator())
        .append(' ').append(figure.value());
    if (figure.withoutValue() != null) {
      cut.append(" without ").append(figure.withoutValue());
    }
    if (figure.spread() != null) {
      Histogram.Spread spread = figure.spread();
      cut.append(" min ").append(spread.min()).append(" max ").append(spread.max()).append(" mean ").append(spread.mean())
          .append(" p90 ").append(spread.p90());
    }
    return cut.toString();
  }

  private static String decimal(double value) {
    return String.valueOf(Math.signum(value) * Math.floor(Math.abs(value) * 10 + 0.5 + 1e-9) / 10 + 0.0); // half-up, away from zero
  }
}
