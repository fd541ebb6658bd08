package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.content.FunctionPart;
import dk.samspor.referral.trainingplan.content.FunctionStatement;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The function text of a G-GOP: one formatted text under the headings 8a (body), 8b (activities and participation) and
 * 8c (environment), each with ICF chapters in italics. 8b holds two ICF parts in one: chapters d1 to d6 are read as
 * activity, d7 to d9 as participation. Text outside the headings stays a summary.
 */
final class AbilityText {

  private enum Part { SUMMARY, BODY, ACTIVITY, PARTICIPATION, ENVIRONMENT }

  private static final Pattern PARTICIPATION_CHAPTER =
      Pattern.compile("interpersonel|vigtige livsområder|samfundsliv", Pattern.UNICODE_CASE);

  private final Map<Part, StringBuilder> written = new EnumMap<>(Part.class);
  private Part part = Part.SUMMARY;
  private String chapter;

  private AbilityText() {}

  /** @param summary the summary field, may be null */
  static FunctionStatement read(String summary, XmlNode extended) {
    AbilityText text = new AbilityText();
    if (summary != null) {
      text.write(summary);
      text.write("\n");
    }
    if (extended != null) {
      text.walk(extended);
    }
    return new FunctionStatement(text.of(Part.SUMMARY), text.part(Part.BODY), text.part(Part.ACTIVITY),
        text.part(Part.PARTICIPATION), text.of(Part.ENVIRONMENT));
  }

  private void walk(XmlNode node) {
    for (Object piece : node.content()) {
      switch (piece) {
        case String words -> write(words.replaceAll("\\s+", " "));
        case XmlNode child when child.name().equals("Break") -> write("\n");
        case XmlNode child when child.name().equals("Bold") -> heading(child.text());
        case XmlNode child when child.name().equals("Italic") -> chapter(child.text());
        case XmlNode child -> walk(child);
        default -> throw new IllegalStateException("neither text nor element");
      }
    }
  }

  private void heading(String heading) {
    chapter = null;
    String number = heading.strip().toLowerCase(Locale.ROOT);
    if (number.startsWith("8a")) {
      part = Part.BODY;
    } else if (number.startsWith("8b")) {
      part = Part.ACTIVITY;
    } else if (number.startsWith("8c")) {
      part = Part.ENVIRONMENT;
    } else {
      write(heading + "\n"); // a heading of the ward's own is part of what it wrote
    }
  }

  private void chapter(String heading) {
    chapter = heading.replaceAll("\\s+", " ").replaceFirst("^-\\s*", "");
    if (part == Part.ACTIVITY || part == Part.PARTICIPATION) {
      boolean participation = PARTICIPATION_CHAPTER.matcher(chapter.toLowerCase(Locale.ROOT)).find();
      part = participation ? Part.PARTICIPATION : Part.ACTIVITY;
    }
  }

  /** The chapter's heading is written only when something stands under it: an empty form is not a description. */
  private void write(String words) {
    StringBuilder text = written.computeIfAbsent(part, any -> new StringBuilder());
    if (chapter != null && !words.isBlank()) {
      text.append('\n').append(chapter).append(": ");
      chapter = null;
    }
    text.append(words);
  }

  private String of(Part part) {
    String text = XmlNode.tidy(written.getOrDefault(part, new StringBuilder()));
    return text.isEmpty() ? null : text;
  }

  private FunctionPart part(Part part) {
    String text = of(part);
    return text == null ? null : FunctionPart.undivided(text);
  }
}
