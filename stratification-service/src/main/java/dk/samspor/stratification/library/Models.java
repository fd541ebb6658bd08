package dk.samspor.stratification.library;

import dk.samspor.platform.database.WorkerDatabase;
import dk.samspor.stratification.model.InvalidModel;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ShippedModels;
import dk.samspor.stratification.model.StratificationModel;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Every model, compiled: those that ship and those the municipalities have approved. A file is compiled once and known by
 * its hash, so that an old assessment finds the very model it was made with.
 */
@ApplicationScoped
public class Models {

  private static final String APPROVED = "select dmn from model_version where active_from is not null";

  private static final Logger LOG = Logger.getLogger(Models.class);

  private final ShippedModels shipped;
  private final ModelVersions versions;
  private final WorkerDatabase database;
  private final Map<String, StratificationModel> compiled = new ConcurrentHashMap<>();

  Models(ShippedModels shipped, ModelVersions versions, WorkerDatabase database) {
    this.shipped = shipped;
    this.versions = versions;
    this.database = database;
  }

  /** Before the first request: nobody should wait for a compiler. */
  void warm(@Observes StartupEvent start) throws SQLException {
    try (var connection = database.open(); var query = connection.prepareStatement(APPROVED); var rows = query.executeQuery()) {
      while (rows.next()) tryToCompile(rows.getBytes(1));
    }
  }

  /** A municipality's model that an older release took must keep nobody's service from starting. */
  private void tryToCompile(byte[] dmn) {
    try {
      compile(dmn);
    } catch (InvalidModel nowRefused) {
      LOG.error("an approved model is not usable any more: " + nowRefused.getMessage());
    }
  }

  /** The model in force for a municipality on a day: its own where one applies by its own validity, else the one that ships. */
  public Optional<StratificationModel> inForce(String model, LocalDate day, String municipality) {
    return versions.inUse(model, day, municipality).map(this::ofFile).filter(own -> own.description().inForceOn(day)).findFirst()
        .or(() -> shipped.inForce(model, day));
  }

  /** The model made of the file with this hash. */
  public StratificationModel ofFile(String hash) {
    return shipped.ofFile(hash).or(() -> Optional.ofNullable(compiled.get(hash)))
        .or(() -> versions.file(hash).map(this::compile))
        .orElseThrow(() -> new IllegalStateException("no model file has the hash " + hash));
  }

  /** Looks first: each what-if of a municipality's own model asks for it anew. */
  StratificationModel compile(byte[] dmn) {
    return compiled.computeIfAbsent(ModelFile.hash(dmn), hash -> StratificationModel.compile(dmn).warmed());
  }
}
