package dk.samspor.referral.cancer;

import static dk.samspor.referral.cancer.NeedsAssessment.Status.ASSESSED;
import static dk.samspor.referral.cancer.NeedsAssessment.Status.ENTERED_IN_ERROR;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.cancer.NeedsFact.NeedsAssessed;
import dk.samspor.referral.cancer.NeedsFact.NeedsAssessmentEnteredInError;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/** A citizen's needs at one moment of a cancer pathway, for those who help her next [C]. Made once; the next is a new one. */
@Entity
@Table(name = "needs_assessment")
public class NeedsAssessment extends Case<NeedsAssessment.Status, NeedsAssessment.Act> {

  @Schema(name = "NeedsAssessmentStatus")
  public enum Status { ASSESSED, ENTERED_IN_ERROR }

  @Schema(name = "NeedsAssessmentAct")
  public enum Act { ENTER_IN_ERROR }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(ASSESSED, Act.ENTER_IN_ERROR)
      .in(ENTERED_IN_ERROR)
      .done();

  @Column(nullable = false, updatable = false)
  private String sender;

  @Column(updatable = false)
  private String practice;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Moment moment;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Instrument instrument;

  @Convert(converter = AreasColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false, updatable = false)
  private FourAreas areas;

  @Column(name = "assessed_on", nullable = false, updatable = false)
  private LocalDate assessedOn;

  protected NeedsAssessment() {} // Hibernate

  NeedsAssessment(CitizenId citizen, String home, Authority sender, AssessNeeds command, LocalDate today) {
    super("NEEDS_ASSESSMENT", citizen, home, ASSESSED);
    this.sender = sender.value();
    this.practice = command.practice();
    this.moment = command.moment();
    this.instrument = command.instrument();
    this.areas = command.areas();
    this.assessedOn = today;
    began("ASSESS");
    tell(new NeedsAssessed(moment, instrument, areas.physical().degree(), areas.psychological().degree(), areas.social().degree(),
        areas.existential().degree()));
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null));
    desk.add(new DeskEntry(new Authority(sender), Part.SENDER, null));
    if (practice != null && !Authority.practice(practice).value().equals(sender)) {
      desk.add(new DeskEntry(Authority.practice(practice), Part.COPY, null));
    }
    return desk;
  }

  void enterInError() {
    act(Act.ENTER_IN_ERROR, ENTERED_IN_ERROR);
    tell(new NeedsAssessmentEnteredInError());
  }

  NeedsAssessmentView.Stored stored() {
    return new NeedsAssessmentView.Stored(sender, practice, moment, instrument, areas, assessedOn);
  }
}
