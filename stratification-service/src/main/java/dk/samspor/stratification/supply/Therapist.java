package dk.samspor.stratification.supply;

import static dk.samspor.stratification.supply.Therapist.Act.*;
import static dk.samspor.stratification.supply.Therapist.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.Nobody;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.supply.SupplyFact.CoverChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** A therapist who trains a municipality's citizens. */
@Entity
@Table(name = "therapist")
public class Therapist extends Case<Therapist.Status, Therapist.Act> {

  /** Whether she works here. */
  @Schema(name = "TherapistStatus")
  public enum Status { ACTIVE, LEFT }

  /** What can be done. */
  @Schema(name = "TherapistAct")
  public enum Act { REPLACE, LEAVE, TIME_PASSES }

  /** Who may train at the basic level [M, S 1.2]. */
  public enum Profession { PHYSIOTHERAPIST, OCCUPATIONAL_THERAPIST }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(ACTIVE, REPLACE, LEAVE, TIME_PASSES)
      .in(LEFT, TIME_PASSES)
      .done();

  String name;

  @Enumerated(EnumType.STRING)
  Profession profession;

  @Column(name = "authorised_from")
  LocalDate authorisedFrom;

  @Column(name = "authorised_to")
  LocalDate authorisedTo;

  @Column(name = "further_education")
  boolean furtherEducation;

  /** Null where nobody has said. */
  @Column(name = "continuous_development")
  Boolean continuousDevelopment;

  @Column(name = "supervision_available")
  boolean supervisionAvailable;

  @Convert(converter = ExperienceColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<ExperiencePeriod> experience = List.of();

  @Column(name = "last_day")
  LocalDate lastDay;

  /** The groups she qualified in when the neighbours were last told: what is told next is the difference. */
  @Convert(converter = GroupsColumn.class)
  @Mutability(Immutability.class)
  @Column(name = "told_qualified_in")
  @ColumnTransformer(write = "?::jsonb")
  Set<PatientGroup> toldQualifiedIn = Set.of();

  protected Therapist() {}

  Therapist(String municipality, RegisterTherapist command) {
    super("THERAPIST", Nobody.NOBODY, municipality, ACTIVE);
    take(command);
    began("REGISTER");
  }

  void replace(RegisterTherapist command) {
    act(REPLACE, ACTIVE);
    take(command);
  }

  void leave(LocalDate day) {
    act(LEAVE, LEFT);
    lastDay = day;
  }

  /** Nobody has done anything: a day more of experience, or one that is four years back, made the difference. */
  void timePasses() {
    act(TIME_PASSES, status());
  }

  /** The groups she qualifies in by herself on a day. */
  Set<PatientGroup> qualifiesIn(LocalDate day) {
    return Arrays.stream(PatientGroup.values()).filter(group -> Cover.qualifies(this, group, day))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PatientGroup.class)));
  }

  boolean isToldAsOf(LocalDate day) {
    return qualifiesIn(day).equals(toldQualifiedIn);
  }

  /** The neighbours are told how many of each group qualify now that she is as she is. */
  void tellCover(Set<PatientGroup> now, ToIntFunction<PatientGroup> qualified, int needed) {
    var changed = EnumSet.noneOf(PatientGroup.class);
    changed.addAll(now);
    changed.addAll(toldQualifiedIn);
    changed.removeIf(group -> now.contains(group) == toldQualifiedIn.contains(group));
    changed.forEach(group -> tell(new CoverChanged(group, qualified.applyAsInt(group), needed)));
    toldQualifiedIn = Set.copyOf(now);
  }

  private void take(RegisterTherapist command) {
    for (int i = 0; i < command.experience().size(); i++)
      if (command.experience().get(i).isBackwards()) throw backwards("experience[" + i + "].to");
    if (command.authorisedTo() != null && (command.authorisedFrom() == null || command.authorisedTo().isBefore(command.authorisedFrom()))) throw backwards("authorisedTo");
    name = command.name();
    profession = command.profession();
    authorisedFrom = command.authorisedFrom();
    authorisedTo = command.authorisedTo();
    furtherEducation = command.furtherEducation();
    continuousDevelopment = command.continuousDevelopment();
    supervisionAvailable = command.supervisionAvailable();
    experience = List.copyOf(command.experience());
  }

  private static RuntimeException backwards(String field) {
    return StratificationCode.PERIOD_BACKWARDS.refuse(Violation.of(field, StratificationCode.PERIOD_BACKWARDS));
  }

  Experience experience() {
    return new Experience(experience);
  }

  boolean isAuthorisedOn(LocalDate day) {
    return authorisedFrom != null && !day.isBefore(authorisedFrom) && (authorisedTo == null || !day.isAfter(authorisedTo));
  }

  boolean worksOn(LocalDate day) {
    return lastDay == null || !day.isAfter(lastDay);
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
