package dk.samspor.referral.trainingplan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the hospital writes in a training plan [C bilag 2, D 1, M]. Health data: it lives in the database only,
 * never in a fact or a log. Anything may be absent: what is missing or thin is told by the completeness report,
 * because nothing a hospital sent may be lost.
 *
 * @param planType the kind of training
 * @param need the need for training, and its potential
 * @param functionBefore function before the event that led to the hospital
 * @param functionAtDischarge function at discharge
 * @param event what happened
 * @param complications complications in the course of treatment
 * @param healthSummary health and treatment told in one piece (the way G-GOP does)
 * @param brainInjury whether the plan concerns an acquired brain injury; null when not stated
 * @param transport whether the citizen needs transport to training; null when not stated
 * @param icf ICF classifications beside the words
 * @param relatives whom the citizen lets the ward name
 * @param hospital excerpts of the journal, appointments for control, the team that treated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanContent(
    PlanType planType,
    @Size(max = 20_000) String need,
    @Valid FunctionStatement functionBefore,
    @Valid FunctionStatement functionAtDischarge,
    @Size(max = 50) List<@NotNull @Valid Diagnosis> diagnoses,
    @Size(max = 20_000) String event,
    @Size(max = 20_000) String complications,
    @Size(max = 20_000) String healthSummary,
    Boolean brainInjury,
    LocalDate admissionDate,
    LocalDate dischargeDate,
    Boolean transport,
    @Valid StartDeadline deadline,
    @Valid WardContact contact,
    @Valid Copies copies,
    @Valid StratificationFacts stratification,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50) List<@NotNull @Valid IcfCode> icf,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20) List<@NotNull @Valid Relative> relatives,
    @Valid HospitalCourse hospital,
    @Valid PlanNotes notes) {

  public PlanContent {
    diagnoses = diagnoses == null ? List.of() : diagnoses.stream().toList(); // a null element is Bean Validation's to name
    icf = icf == null ? List.of() : icf.stream().toList();
    relatives = relatives == null ? List.of() : relatives.stream().toList();
  }

  public LocalDate deadlineDate() {
    return deadline == null ? null : deadline.date();
  }

  /** The doctor who gets a copy: nobody where the citizen does not want the doctor to have one. */
  public Optional<String> practice() {
    return Optional.ofNullable(copies).filter(all -> !all.withoutDoctor()).map(Copies::practice);
  }

  /** The stated codes, or none of them. */
  public StratificationFacts stated() {
    return stratification == null ? StratificationFacts.NONE : stratification;
  }

  @Override
  public String toString() {
    return "PlanContent[" + diagnoses.size() + " diagnoses]";
  }
}
