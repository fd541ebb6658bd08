package dk.samspor.stratification.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped model's file, to compile, to analyse and to break. */
public final class ShippedModel {

  private ShippedModel() {}

  static StratificationModel gopLevel() {
    return named("gop-level");
  }

  static StratificationModel named(String model) {
    return StratificationModel.compile(bytes(text(model)));
  }

  public static byte[] bytes(String dmn) {
    return dmn.getBytes(StandardCharsets.UTF_8);
  }

  public static String text() {
    return text("gop-level");
  }

  public static String text(String model) {
    try (var file = ShippedModel.class.getResourceAsStream("/models/" + model + ".dmn")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
