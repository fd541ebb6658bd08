package dk.samspor.stratification.library;

import static dk.samspor.stratification.library.ModelVersion.Act.APPROVE;
import static dk.samspor.stratification.library.ModelVersion.Act.RETIRE;
import static dk.samspor.stratification.library.ModelVersion.Act.WITHDRAW;
import static dk.samspor.stratification.library.ModelVersion.Status.APPROVED;
import static dk.samspor.stratification.library.ModelVersion.Status.CHECKED;
import static dk.samspor.stratification.library.ModelVersion.Status.FLAWED;
import static dk.samspor.stratification.library.ModelVersion.Status.RETIRED;
import static dk.samspor.stratification.library.ModelVersion.Status.WITHDRAWN;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.stratification.Nobody;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.library.ModelFact.ModelApproved;
import dk.samspor.stratification.library.ModelFact.ModelRetired;
import dk.samspor.stratification.model.ModelDescription;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.analysis.ModelFinding;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** One version of a municipality's own model, from the upload to the day it is retired. */
@Entity
@Table(name = "model_version")
public class ModelVersion extends Case<ModelVersion.Status, ModelVersion.Act> {

  /** Where it stands. */
  @Schema(name = "ModelVersionStatus")
  public enum Status { FLAWED, CHECKED, APPROVED, RETIRED, WITHDRAWN }

  /** What can be done with it. */
  @Schema(name = "ModelVersionAct")
  public enum Act { APPROVE, RETIRE, WITHDRAW }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(FLAWED, WITHDRAW)
      .in(CHECKED, APPROVE, WITHDRAW)
      .in(APPROVED, RETIRE)
      .in(RETIRED)
      .in(WITHDRAWN)
      .done();

  @Column(name = "model_id", updatable = false)
  String modelId;

  @Column(name = "model_version", updatable = false)
  int modelVersion;

  @Column(updatable = false)
  String hash;

  @Column(updatable = false)
  byte[] dmn;

  @Column(name = "uploaded_by", updatable = false)
  String uploadedBy;

  @Convert(converter = FindingsColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<ModelFinding> findings;

  @Column(name = "approved_by")
  String approvedBy;

  @Column(name = "active_from")
  LocalDate activeFrom;

  @Column(name = "retired_from")
  LocalDate retiredFrom;

  protected ModelVersion() {}

  ModelVersion(String municipality, ModelFile file, List<ModelFinding> findings, String uploadedBy) {
    super("MODEL_VERSION", Nobody.NOBODY, municipality, findings.stream().anyMatch(ModelFinding::blocks) ? FLAWED : CHECKED);
    ModelDescription description = file.description();
    this.modelId = description.id();
    this.modelVersion = description.version();
    this.hash = description.hash();
    this.dmn = file.dmn();
    this.findings = List.copyOf(findings);
    this.uploadedBy = uploadedBy;
    began("UPLOAD");
  }

  /**
   * Two pairs of eyes: who made it does not approve it. It is never in force before today: what is assessed stays so; and not on a day
   * that it does not apply on by its own words.
   */
  void approve(LocalDate from, LocalDate today, String by, ModelDescription says) {
    if (status() == FLAWED) throw StratificationCode.MODEL_HAS_FINDINGS.refuse();
    require(APPROVE);
    if (by.equals(uploadedBy)) throw StratificationCode.SECOND_PERSON_NEEDED.refuse();
    if (from.isBefore(today)) throw StratificationCode.MODEL_NOT_BACKDATED.refuse();
    if (!says.inForceOn(from)) throw StratificationCode.MODEL_NOT_VALID_THEN.refuse();
    act(APPROVE, APPROVED);
    approvedBy = by;
    activeFrom = from;
    tell(new ModelApproved(modelId, modelVersion, from));
  }

  /** From that day new assessments are made with the shipped model again; those begun keep this one. */
  void retire(LocalDate from, LocalDate today) {
    require(RETIRE);
    if (from.isBefore(today)) throw StratificationCode.MODEL_NOT_BACKDATED.refuse();
    act(RETIRE, RETIRED);
    retiredFrom = from;
    tell(new ModelRetired(modelId, modelVersion, from));
  }

  void withdraw() {
    act(WITHDRAW, WITHDRAWN);
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null));
  }
}
