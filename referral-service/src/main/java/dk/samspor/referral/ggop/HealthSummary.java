package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.content.FunctionStatement;
import java.util.regex.Pattern;

/**
 * The health summary of a G-GOP: illness, treatment and, usually, function before it, in one formatted text.
 * Where the ward has put function before under a bold heading of its own it is taken out; otherwise it stays in the text.
 *
 * @param text all of it, for the reader; null when the message has none
 * @param functionBefore what stood under the heading, else null
 */
record HealthSummary(String text, FunctionStatement functionBefore) {

  private static final Pattern BEFORE = Pattern.compile(
      "\\bfør\\b|\\bforud\\b|habituel|tidligere funktion",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  static HealthSummary read(XmlNode summary) {
    if (summary == null || summary.text().isEmpty()) {
      return new HealthSummary(null, null);
    }
    return new HealthSummary(summary.text(), before(summary));
  }

  private static FunctionStatement before(XmlNode summary) {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (Object piece : summary.content()) {
      if (piece instanceof XmlNode node && node.name().equals("Bold")) {
        inside = BEFORE.matcher(node.text()).find();
      } else if (inside) {
        text.append(words(piece));
      }
    }
    String before = XmlNode.tidy(text);
    return before.isEmpty() ? null : new FunctionStatement(before, null, null, null, null);
  }

  private static String words(Object piece) {
    return switch (piece) {
      case XmlNode node when node.name().equals("Break") -> "\n";
      case XmlNode node -> node.text();
      default -> piece.toString().replaceAll("\\s+", " ");
    };
  }

  @Override
  public String toString() {
    return "HealthSummary[masked]";
  }
}
