package dk.samspor.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Training plans as a hospital sends them, each about another invented citizen. */
public final class PlanLetters {

  private static final String[] MUNICIPALITIES = {"0461", "0479", "0751", "0791"};

  private final String template;

  public PlanLetters() {
    var discharge = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1);
    try (var in = PlanLetters.class.getResourceAsStream("plan.json")) {
      template = new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{admission}}", discharge.minusDays(3).toString())
          .replace("{{discharge}}", discharge.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String next() {
    var random = ThreadLocalRandom.current();
    return about(UUID.randomUUID().toString(), MUNICIPALITIES[random.nextInt(MUNICIPALITIES.length)],
        "%02d%02d%02d%04d".formatted(random.nextInt(1, 29), random.nextInt(1, 13), random.nextInt(37, 99), random.nextInt(4_000)));
  }

  /** With the letter's own id, so that it can be sent again. */
  public String about(String letter, String municipality, String cpr) {
    return template.replace("{{letter}}", letter).replace("{{municipality}}", municipality).replace("{{cpr}}", cpr);
  }
}
