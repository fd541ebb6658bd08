package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.local.Service;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The figures beside what was counted by hand from the stories ({@code /demo/figures.json}), and the rebuild. */
final class Figures {

  private static final String HASH = "/api/v1/figures/hash";

  private final Street street;
  private final Narrator narrator;

  Figures(Street street, Narrator narrator) {
    this.street = street;
    this.narrator = narrator;
  }

  void hold() {
    narrator.chapter("The figures, beside what was counted by hand");
    narrator.line("  %-44s %-34s %12s %12s".formatted("indicator", "of", "reporting", "by hand"));
    Script.json("figures.json").forEach(this::hold);
    rebuild();
  }

  private void hold(JsonNode expected) {
    var of = expected.get("of").asText();
    var what = expected.get("name").asText();
    try {
      var answer = CaseWalk.await(what, () -> ask(expected), found -> figure(found, expected).filter(figure -> equal(figure, expected)).isPresent());
      narrator.checked(true, row(what, of, written(figure(answer, expected).orElseThrow()), written(expected)));
    } catch (Unexpected late) {
      var found = figure(ask(expected), expected).map(Figures::written).orElse("nothing");
      narrator.checked(false, row(what, of, found, written(expected)));
    }
  }

  private Answer ask(JsonNode expected) {
    return street.as(expected.get("seenBy").asText(), null).get(Service.REPORTING, "/api/v1/figures?" + expected.get("query").asText());
  }

  /** The figure with these dimensions. */
  private static Optional<JsonNode> figure(Answer answer, JsonNode expected) {
    return StreamSupport.stream(answer.body().path("figures").spliterator(), false)
        .filter(figure -> expected.get("pick").properties().stream()
            .allMatch(wanted -> figure.at("/dimensions/" + wanted.getKey()).asText().equals(wanted.getValue().asText())))
        .findFirst();
  }

  private static boolean equal(JsonNode figure, JsonNode expected) {
    return figure.hasNonNull("value") && new BigDecimal(figure.get("value").asText()).compareTo(new BigDecimal(expected.get("value").asText())) == 0
        && (!expected.has("numerator") || figure.path("numerator").asLong() == expected.get("numerator").asLong())
        && (!expected.has("denominator") || figure.path("denominator").asLong() == expected.get("denominator").asLong());
  }

  private static String written(JsonNode figure) {
    return figure.path("value").asText() + (figure.has("denominator") ? " (%s/%s)".formatted(figure.path("numerator").asText(), figure.path("denominator").asText()) : "");
  }

  private static String row(String what, String of, String found, String byHand) {
    return "%-44s %-34s %12s %12s".formatted(what, of, found, byHand);
  }

  /** The figures are built again from the events alone, and must come out the same to the last bit. */
  private void rebuild() {
    var admin = street.as("admin", null);
    String before = admin.get(Service.REPORTING, HASH).text("hash");
    var started = admin.post(Service.REPORTING, "/api/v1/rebuild", "demo/rebuild/" + System.nanoTime(), null, Script.object());
    if (!started.ok()) {
      narrator.checked(false, "the rebuild was answered " + started.status() + " " + started.text("code"));
      return;
    }
    var done = CaseWalk.await("the rebuild", () -> admin.get(Service.REPORTING, "/api/v1/rebuild"), answer -> !answer.text("status").equals("RUNNING"));
    String after = admin.get(Service.REPORTING, HASH).text("hash");
    narrator.checked(before.equals(after) && !before.isEmpty(),
        "rebuilt from the events: hash " + before.substring(0, Math.min(12, before.length())) + "… before, " + after.substring(0, Math.min(12, after.length())) + "… after (" + done.text("status") + ")");
  }
}
