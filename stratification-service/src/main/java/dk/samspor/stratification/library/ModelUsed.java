package dk.samspor.stratification.library;

import dk.samspor.stratification.model.ModelDescription;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The version of the model an assessment was made with, and the hash of its file: old assessments keep theirs. */
@Embeddable
public record ModelUsed(@Column(name = "model_id") String id, @Column(name = "model_version") int version,
    @Column(name = "model_hash") String hash) {

  /** The version and the file of a model. */
  public static ModelUsed of(ModelDescription model) {
    return new ModelUsed(model.id(), model.version(), model.hash());
  }
}
