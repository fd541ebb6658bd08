package dk.samspor.stratification.model;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The models that ship with the service, compiled once and warmed before the first request. */
@Startup
@ApplicationScoped
public class StratificationModels {

  /** The model for training plans under the health act § 140. */
  public static final String GOP_LEVEL = "gop-level";

  private static final List<String> SHIPPED = List.of("gop-level.dmn");

  private final List<StratificationModel> models = SHIPPED.stream().map(StratificationModels::load).toList();

  StratificationModels() {
    models.forEach(StratificationModels::warm);
  }

  /** Every version of every model. */
  public List<StratificationModel> all() {
    return models;
  }

  /** The version of a model in force on a legal day. */
  public Optional<StratificationModel> inForce(String id, LocalDate day) {
    return models.stream().filter(model -> is(model, id) && model.description().inForceOn(day)).findFirst();
  }

  /** One version of a model; old assessments keep theirs. */
  public Optional<StratificationModel> version(String id, int version) {
    return models.stream().filter(model -> is(model, id) && model.description().version() == version).findFirst();
  }

  private static boolean is(StratificationModel model, String id) {
    return model.description().id().equals(id);
  }

  private static StratificationModel load(String file) {
    try (var stream = StratificationModels.class.getResourceAsStream("/models/" + file)) {
      return StratificationModel.compile(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  // The first evaluation loads the engine's classes (measured: half a second); nobody should wait for that in a request.
  private static void warm(StratificationModel model) {
    var answers = new HashMap<String, Object>();
    for (var input : model.description().inputs()) answers.put(input.code(), input.example());
    model.evaluate(Answers.of(answers));
  }
}
