package dk.samspor.stratification.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped model's file, to compile, to analyse and to break. */
public final class ShippedModel {

  private ShippedModel() {}

  static StratificationModel gopLevel() {
    return StratificationModel.compile(text().getBytes(StandardCharsets.UTF_8));
  }

  public static String text() {
    try (var file = ShippedModel.class.getResourceAsStream("/models/gop-level.dmn")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
