package dk.samspor.stratification.library;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The municipalities' own models. */
@ApplicationScoped
public class ModelVersions extends Cases<ModelVersion> {

  private static final String IN_FORCE = """
      select hash from model_version where home_municipality = :municipality and model_id = :model and active_from <= :day
        and (retired_from is null or retired_from > :day)
      order by active_from desc, model_version desc limit 1
      """;

  ModelVersions() {
    super(ModelVersion.class);
  }

  /** The file hash of a municipality's own model in force on a day, if it has one. */
  Optional<String> inForce(String model, LocalDate day, String municipality) {
    return getEntityManager().createNativeQuery(IN_FORCE, String.class).setParameter("municipality", municipality)
        .setParameter("model", model).setParameter("day", day).getResultStream().map(String.class::cast).findFirst();
  }

  /** The file with that hash; of several municipalities' equal files any. */
  Optional<byte[]> file(String hash) {
    return getEntityManager().createQuery("select m.dmn from ModelVersion m where m.hash = :hash", byte[].class)
        .setParameter("hash", hash).setMaxResults(1).getResultStream().findFirst();
  }
}
