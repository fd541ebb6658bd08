package dk.samspor.stratification.supply;

import static dk.samspor.stratification.supply.Qualification.Cause.BASIC_EDUCATION;
import static dk.samspor.stratification.supply.Qualification.Cause.DEVELOPMENT_NOT_STATED;
import static dk.samspor.stratification.supply.Qualification.Cause.EXPERIENCED;
import static dk.samspor.stratification.supply.Qualification.Cause.EXPERIENCE_TOO_SHORT;
import static dk.samspor.stratification.supply.Qualification.Cause.FURTHER_EDUCATION_MISSING;
import static dk.samspor.stratification.supply.Qualification.Cause.HAS_LEFT;
import static dk.samspor.stratification.supply.Qualification.Cause.NOT_AUTHORISED;
import static dk.samspor.stratification.supply.Qualification.Cause.NO_CONTINUOUS_DEVELOPMENT;
import static dk.samspor.stratification.supply.Qualification.Cause.NO_SUPERVISION;
import static dk.samspor.stratification.supply.Qualification.Cause.OWN_SUPERVISOR;
import static dk.samspor.stratification.supply.Qualification.Cause.SUPERVISED;
import static dk.samspor.stratification.supply.Qualification.Cause.SUPERVISOR_DOES_NOT_QUALIFY;
import static dk.samspor.stratification.supply.Qualification.Cause.SUPERVISOR_NEEDED;

import dk.samspor.stratification.Asked;
import dk.samspor.stratification.supply.Qualification.Answer;
import dk.samspor.stratification.supply.Qualification.CaseLevel;
import dk.samspor.stratification.supply.Qualification.Cause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "Who may take this case on this date" [M, S 1.2]: what the basic and the advanced level ask of a therapist. */
public record MayTake(CaseLevel level, PatientGroup group, LocalDate date) {

  /** As it stands in a query: the basic level when none is named, and a group where the level needs one. */
  static MayTake asked(String level, String group, LocalDate date) {
    var wanted = Asked.maybe("level", level, CaseLevel.class).orElse(CaseLevel.BASIC);
    return new MayTake(wanted, wanted == CaseLevel.ADVANCED ? Asked.one("group", group, PatientGroup.class)
        : Asked.maybe("group", group, PatientGroup.class).orElse(null), date);
  }

  /** Of herself, without a supervisor. */
  Qualification by(Therapist therapist) {
    var against = againstBasic(therapist);
    if (!against.isEmpty()) return answer(therapist, Answer.DOES_NOT_QUALIFY, against);
    if (level == CaseLevel.BASIC) return answer(therapist, Answer.QUALIFIES, List.of(BASIC_EDUCATION));
    var lacking = lackingForAdvanced(therapist);
    return lacking.isEmpty() ? answer(therapist, Answer.QUALIFIES, restsOn(therapist)) : without(therapist, lacking, SUPERVISOR_NEEDED);
  }

  /** Others only in close sparring with and under supervision of one who qualifies. */
  Qualification by(Therapist therapist, Therapist supervisor) {
    var alone = by(therapist);
    if (alone.allows() || !alone.lacks(SUPERVISOR_NEEDED)) return alone;
    var lacking = lackingForAdvanced(therapist);
    if (supervisor.id().equals(therapist.id())) return without(therapist, lacking, OWN_SUPERVISOR);
    if (by(supervisor).answer() != Answer.QUALIFIES) return without(therapist, lacking, SUPERVISOR_DOES_NOT_QUALIFY);
    return answer(therapist, Answer.UNDER_SUPERVISION, List.of(SUPERVISED));
  }

  private List<Cause> againstBasic(Therapist therapist) {
    var against = new ArrayList<Cause>();
    if (!therapist.worksOn(date)) against.add(HAS_LEFT);
    if (!therapist.isAuthorisedOn(date)) against.add(NOT_AUTHORISED);
    if (!therapist.supervisionAvailable) against.add(NO_SUPERVISION);
    return against;
  }

  private List<Cause> lackingForAdvanced(Therapist therapist) {
    var lacking = new ArrayList<Cause>();
    if (!therapist.experience().isEnough(group, date)) lacking.add(EXPERIENCE_TOO_SHORT);
    if (!therapist.furtherEducation) lacking.add(FURTHER_EDUCATION_MISSING);
    if (Boolean.FALSE.equals(therapist.continuousDevelopment)) lacking.add(NO_CONTINUOUS_DEVELOPMENT);
    return lacking;
  }

  /** What nobody has said speaks against nobody, and is not kept back either. */
  private static List<Cause> restsOn(Therapist therapist) {
    return therapist.continuousDevelopment == null ? List.of(EXPERIENCED, DEVELOPMENT_NOT_STATED) : List.of(EXPERIENCED);
  }

  private Qualification without(Therapist therapist, List<Cause> lacking, Cause supervision) {
    return answer(therapist, Answer.DOES_NOT_QUALIFY, Stream.concat(lacking.stream(), Stream.of(supervision)).toList());
  }

  private Qualification answer(Therapist therapist, Answer answer, List<Cause> causes) {
    return new Qualification(therapist.id(), therapist.name, answer, level, group, date, therapist.experience().days(group, date),
        Experience.needed(date), causes.stream().map(Qualification.Reason::of).toList());
  }
}
