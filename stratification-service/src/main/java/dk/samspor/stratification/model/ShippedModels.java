package dk.samspor.stratification.model;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The models that ship with the service, compiled once and warmed before the first request. */
@Startup
@ApplicationScoped
public class ShippedModels {

  /** The model for training plans under the health act § 140. */
  public static final String GOP_LEVEL = "gop-level";

  private static final List<String> FILES = List.of("gop-level", "ischaemic-heart-disease", "chronic-programme",
      "cancer-rehabilitation-need", "palliative-level", "municipal-acute-bed");

  private final List<StratificationModel> models = FILES.stream().map(ShippedModels::load).map(StratificationModel::warmed).toList();

  /** Every version of every model. */
  public List<StratificationModel> all() {
    return models;
  }

  /** The version of a model in force on a legal day. */
  public Optional<StratificationModel> inForce(String id, LocalDate day) {
    return models.stream().filter(model -> model.description().id().equals(id) && model.description().inForceOn(day)).findFirst();
  }

  /** One version of a model, whatever the day. */
  public Optional<StratificationModel> version(String id, int version) {
    return models.stream().filter(model -> model.description().id().equals(id) && model.description().version() == version).findFirst();
  }

  /** The model made of the very file an assessment was made with. */
  public Optional<StratificationModel> ofFile(String hash) {
    return models.stream().filter(model -> model.description().hash().equals(hash)).findFirst();
  }

  private static StratificationModel load(String name) {
    try (var stream = ShippedModels.class.getResourceAsStream("/models/" + name + ".dmn")) {
      return StratificationModel.compile(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
