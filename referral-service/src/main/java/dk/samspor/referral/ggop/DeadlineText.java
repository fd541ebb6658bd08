package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.content.StartDeadline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * G-GOP holds the start deadline as free text. The text is kept; a date in it is used only where it can mean nothing
 * else: exactly one date, with its year, and no word that makes it an earliest day. A wrong deadline is worse than none.
 */
final class DeadlineText {

  private static final List<String> MONTHS = List.of("januar", "februar", "marts", "april", "maj", "juni", "juli",
      "august", "september", "oktober", "november", "december");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
  private static final Pattern DANISH = Pattern.compile("\\b(\\d{1,2})[./-]\\s?(\\d{1,2})[./-]\\s?(\\d{4})\\b");
  private static final Pattern WORDS =
      Pattern.compile("\\b(\\d{1,2})\\.?\\s*(" + String.join("|", MONTHS) + ")\\s+(\\d{4})\\b");
  private static final Pattern EARLIEST =
      Pattern.compile("tidligst|ikke før|først efter|\\befter\\b|\\bfra\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private DeadlineText() {}

  static StartDeadline read(String text) {
    return new StartDeadline(date(text).orElse(null), null, text);
  }

  private static Optional<LocalDate> date(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    Set<LocalDate> dates = new TreeSet<>();
    ISO.matcher(words).results().forEach(m -> add(dates, number(m, 1), number(m, 2), number(m, 3)));
    DANISH.matcher(words).results().forEach(m -> add(dates, number(m, 3), number(m, 2), number(m, 1)));
    WORDS.matcher(words).results()
        .forEach(m -> add(dates, number(m, 3), MONTHS.indexOf(m.group(2)) + 1, number(m, 1)));
    return dates.size() == 1 && !EARLIEST.matcher(words).find()
        ? Optional.of(dates.iterator().next()).filter(UsableDate::is)
        : Optional.empty();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static void add(Set<LocalDate> dates, int year, int month, int day) {
    try {
      dates.add(LocalDate.of(year, month, day));
    } catch (DateTimeException notADay) {
      // 31.02.2015 is no day: the text stays a text
    }
  }
}
