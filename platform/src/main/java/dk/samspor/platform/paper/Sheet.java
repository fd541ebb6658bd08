package dk.samspor.platform.paper;

import java.util.Locale;

/**
 * What is to be printed.
 *
 * @param title what the reader's window shows, and what a screen reader says first
 * @param description one line on what it is, for those who search
 * @param body well-formed XHTML with every text in it escaped, as Qute does; {@code h1} once, {@code h2} for what is to be
 *     found by bookmark; classes of {@code paper.css}
 * @param style what this sheet adds to {@code paper.css}; empty for most
 */
public record Sheet(Locale language, String title, String description, String body, String style) {

  public Sheet(Locale language, String title, String description, String body) {
    this(language, title, description, body, "");
  }

  @Override
  public String toString() {
    return "Sheet[masked]";
  }
}
