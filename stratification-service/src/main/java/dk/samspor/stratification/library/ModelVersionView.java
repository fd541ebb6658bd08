package dk.samspor.stratification.library;

import dk.samspor.stratification.model.ModelDescription;
import dk.samspor.stratification.model.analysis.ModelFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A municipality's own model as its people see it.
 *
 * @param findings what the analysis says, those that block an approval first
 */
public record ModelVersionView(UUID id, long version, ModelVersion.Status status, String municipality, ModelDescription model,
    List<ModelFinding> findings, String uploadedBy, String approvedBy, LocalDate activeFrom, LocalDate retiredFrom,
    Set<ModelVersion.Act> allowedActions) {

  static ModelVersionView of(ModelVersion model, ModelDescription description) {
    return new ModelVersionView(model.id(), model.version(), model.status(), model.homeMunicipality(), description, model.findings,
        model.uploadedBy, model.approvedBy, model.activeFrom, model.retiredFrom, model.allowedActions());
  }
}
