package dk.samspor.stratification.library;

import dk.samspor.stratification.model.ModelDescription;
import dk.samspor.stratification.model.analysis.ModelFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A municipality's own model as its people see it.
 *
 * @param findings what the analysis says, those that block an approval first
 * @param allowedActions what the caller can do: who uploaded does not approve
 */
public record ModelVersionView(UUID id, long version, ModelVersion.Status status, String municipality, ModelDescription model,
    List<ModelFinding> findings, String uploadedBy, String approvedBy, LocalDate activeFrom, LocalDate retiredFrom,
    Set<ModelVersion.Act> allowedActions) {

  static ModelVersionView of(ModelVersion model, ModelDescription description, String by) {
    return new ModelVersionView(model.id(), model.version(), model.status(), model.homeMunicipality(), description, model.findings,
        model.uploadedBy, model.approvedBy, model.activeFrom, model.retiredFrom, actsOf(model, by));
  }

  private static Set<ModelVersion.Act> actsOf(ModelVersion model, String by) {
    return model.allowedActions().stream().filter(act -> act != ModelVersion.Act.APPROVE || !by.equals(model.uploadedBy)).collect(Collectors.toSet());
  }
}
