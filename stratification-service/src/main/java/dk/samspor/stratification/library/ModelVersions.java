package dk.samspor.stratification.library;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The municipalities' own models. */
@ApplicationScoped
public class ModelVersions extends Cases<ModelVersion> {

  private static final String IN_USE = """
      select hash from model_version where home_municipality = :municipality and model_id = :model and active_from <= :day
        and (retired_from is null or retired_from > :day)
      order by active_from desc, model_version desc
      """;

  ModelVersions() {
    super(ModelVersion.class);
  }

  /** The file hashes of a municipality's own models in use on a day, the newest first; whether they apply on it they say themselves. */
  Stream<String> inUse(String model, LocalDate day, String municipality) {
    return getEntityManager().createNativeQuery(IN_USE, String.class).setParameter("municipality", municipality)
        .setParameter("model", model).setParameter("day", day).getResultList().stream().map(String.class::cast);
  }

  /** The file with that hash; of several municipalities' equal files any. */
  Optional<byte[]> file(String hash) {
    return getEntityManager().createQuery("select m.dmn from ModelVersion m where m.hash = :hash", byte[].class)
        .setParameter("hash", hash).setMaxResults(1).getResultStream().findFirst();
  }
}
