package dk.samspor.stratification.needs;

import static dk.samspor.stratification.needs.NeedsCourse.Act.*;
import static dk.samspor.stratification.needs.NeedsCourse.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.citizen.CitizenMoved;
import dk.samspor.stratification.citizen.CitizenMovedColumn;
import dk.samspor.stratification.library.ModelUsed;
import dk.samspor.stratification.library.OpenQuestions;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.needs.NeedsFact.NeedsCourseEnteredInError;
import dk.samspor.stratification.needs.NeedsFact.NeedsScreened;
import dk.samspor.stratification.needs.NeedsFact.NeedsScreeningDue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** One citizen's course of cancer in one municipality: her screenings, and when the next one is due. */
@Entity
@Table(name = "needs_course")
public class NeedsCourse extends Case<NeedsCourse.Status, NeedsCourse.Act> {

  /** Whether it goes on. */
  @Schema(name = "NeedsCourseStatus")
  public enum Status {
    OPEN, CLOSED,
    /** Opened for somebody else, say: it stands in no figure. */
    ENTERED_IN_ERROR
  }

  /** What can be done. */
  @Schema(name = "NeedsCourseAct")
  public enum Act { SCREEN, AWAIT, SET_PHASE, CLOSE, HEAR_OF_NEEDS, UNHEAR, NOTICE_MOVE, ENTER_IN_ERROR }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, SCREEN, AWAIT, SET_PHASE, CLOSE, HEAR_OF_NEEDS, UNHEAR, NOTICE_MOVE, ENTER_IN_ERROR)
      .in(CLOSED, ENTER_IN_ERROR)
      .in(ENTERED_IN_ERROR)
      .done();

  @Enumerated(EnumType.STRING)
  @Column(name = "next_moment")
  Moment nextMoment;

  LocalDate due;

  @Enumerated(EnumType.STRING)
  PalliativePhase phase = PalliativePhase.NONE;

  @Convert(converter = ScreeningsColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<Screening> screenings = List.of();

  /** What another sector found, waiting for the screening it helps to answer; null when there is nothing. */
  @Convert(converter = HeardNeedsColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  HeardNeeds heard;

  /** Where she lives now; null as long as nobody has said that it is elsewhere. */
  @Convert(converter = CitizenMovedColumn.class)
  @Column(name = "citizen_moved")
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  CitizenMoved moved;

  protected NeedsCourse() {}

  NeedsCourse(CitizenId citizen, String municipality, Moment first, LocalDate today) {
    super("NEEDS_COURSE", citizen, municipality, OPEN);
    nextMoment = first;
    due = today;
    began("OPEN");
    tell(new NeedsScreeningDue(first, today));
  }

  /** All four areas are touched, by the screener or by who told of them, or it is no screening [C]. The next one is due from here. */
  void screen(Moment moment, Answers given, StratificationModel model, Agreement agreement, LocalDate today, String by) {
    require(SCREEN);
    var inputs = heard == null ? given : model.usable(heard.areas().byInput()).with(given);
    OpenQuestions.mustBeNone(model.questions(inputs), StratificationCode.AREAS_UNTOUCHED);
    var outcome = switch (model.evaluate(inputs)) {
      case Proposed proposed -> proposed;
      case NoRuleApplies hole -> new Proposed(null, List.of());
      case AnswersMissing missing -> throw new IllegalStateException("every question was answered");
    };
    act(SCREEN, OPEN, List.of(moment.name()), null);
    Boolean onTime = moment == nextMoment ? !today.isAfter(due) : null;
    keep(new Screening(moment, today, by, ModelUsed.of(model.description()), inputs, outcome.outcome(), outcome.reasons(), onTime));
    nextMoment = moment.next();
    due = moment.nextAfter(today, agreement);
    heard = null;
    tell(new NeedsScreened(moment, outcome.outcome(), onTime, phase, model.description().id(), model.description().version()));
  }

  private void keep(Screening screening) {
    screenings = Stream.concat(screenings.stream(), Stream.of(screening)).toList();
  }

  /** The need is screened anew at every transition, relapse and progression, whatever was due before [C]. */
  void await(Moment moment, LocalDate day) {
    if (!moment.comesUnawaited()) throw StratificationCode.MOMENT_IS_AWAITED.refuse();
    act(AWAIT, OPEN, List.of(moment.name()), null);
    nextMoment = moment;
    due = day;
    tell(new NeedsScreeningDue(moment, day));
  }

  /** A citizen whose illness moves on is screened anew too. */
  void setPhase(PalliativePhase newPhase, LocalDate today) {
    act(SET_PHASE, OPEN, List.of(newPhase.name()), null);
    boolean moved = newPhase.compareTo(phase) > 0;
    phase = newPhase;
    if (moved) await(Moment.PROGRESSION, today);
  }

  /** The citizen came home. Whoever is screened for it already is not screened again when the ward's plan follows. */
  void discharged(LocalDate day, Agreement agreement) {
    boolean screenedForIt = !screenings.isEmpty() && screenings.getLast().moment() == Moment.DISCHARGE
        && day.isBefore(Moment.DISCHARGE.nextAfter(screenings.getLast().on(), agreement));
    if (nextMoment != Moment.DISCHARGE && !screenedForIt) await(Moment.DISCHARGE, day);
  }

  /** Another sector assessed the needs: what it found need not be asked again at the next screening. */
  void hear(HeardNeeds found, Moment at, LocalDate today) {
    act(HEAR_OF_NEEDS, OPEN, List.of(at.name()), null);
    heard = found;
    if (at.comesUnawaited()) await(at, today);
  }

  /** That assessment was about somebody else, say. */
  void unhear(UUID assessment) {
    if (heard == null || !heard.assessment().equals(assessment)) return;
    act(UNHEAR, OPEN);
    heard = null;
  }

  /** The citizen lives elsewhere: it is shown, and people say what becomes of the course. */
  void noticeMove(CitizenMoved told) {
    if (status() != OPEN || !told.isNewsAfter(moved)) return;
    act(NOTICE_MOVE, OPEN, told.codes(), null);
    moved = told;
  }

  void close() {
    act(CLOSE, CLOSED);
    nothingIsAwaited();
  }

  /** It should never have been opened; its screenings are counted no more. */
  void enterInError(String why) {
    act(ENTER_IN_ERROR, ENTERED_IN_ERROR, List.of(), why);
    nothingIsAwaited();
    tell(new NeedsCourseEnteredInError(screenings.size()));
  }

  private void nothingIsAwaited() {
    heard = null;
    due = null;
    nextMoment = null;
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, due));
  }
}
