package dk.samspor.referral.cancer;

import static dk.samspor.referral.cancer.PalliativeReferral.Status.ACCEPTED;
import static dk.samspor.referral.cancer.PalliativeReferral.Status.CANCELLED;
import static dk.samspor.referral.cancer.PalliativeReferral.Status.COMPLETED;
import static dk.samspor.referral.cancer.PalliativeReferral.Status.DECLINED;
import static dk.samspor.referral.cancer.PalliativeReferral.Status.RECEIVED;
import static dk.samspor.referral.cancer.PalliativeReferral.Status.RESUBMITTED;
import static dk.samspor.referral.cancer.PalliativeReferral.Status.RETURNED;
import static dk.samspor.referral.cancer.PalliativeReferral.Status.STARTED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.cancer.ReferToPalliation.Level;
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

/** A referral to palliation, basic in the municipality or specialised at a palliative team [C]. */
@Entity
@Table(name = "palliative_referral")
public class PalliativeReferral extends Case<PalliativeReferral.Status, PalliativeReferral.Act> {

  @Schema(name = "PalliativeStatus")
  public enum Status { RECEIVED, RETURNED, RESUBMITTED, ACCEPTED, STARTED, COMPLETED, CANCELLED, DECLINED }

  @Schema(name = "PalliativeAct")
  public enum Act { ACCEPT, RETURN, RESUBMIT, START, COMPLETE, CANCEL, DECLINE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(RECEIVED, Act.ACCEPT, Act.RETURN, Act.CANCEL, Act.DECLINE)
      .in(RETURNED, Act.RESUBMIT, Act.CANCEL)
      .in(RESUBMITTED, Act.ACCEPT, Act.RETURN, Act.CANCEL, Act.DECLINE)
      .in(ACCEPTED, Act.START, Act.CANCEL, Act.DECLINE)
      .in(STARTED, Act.COMPLETE, Act.DECLINE)
      .in(COMPLETED)
      .in(CANCELLED)
      .in(DECLINED)
      .done();

  @Column(nullable = false, updatable = false)
  private String sender;

  @Column(nullable = false, updatable = false)
  private String receiver;

  @Column(updatable = false)
  private String practice;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Level level;

  @Convert(converter = PalliativeColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false)
  private PalliativeContent content;

  @Convert(converter = EarlierPalliationColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(name = "earlier_contents", nullable = false)
  private List<EarlierPalliation> earlier = List.of();

  @Column(name = "returned_text")
  private String returnedText;

  @Column(name = "started_on")
  private LocalDate startedOn;

  protected PalliativeReferral() {} // Hibernate

  PalliativeReferral(CitizenId citizen, String home, Authority sender, ReferToPalliation command) {
    super("PALLIATIVE", citizen, home, RECEIVED);
    this.sender = sender.value();
    this.receiver = receiverOf(command, home).value();
    this.practice = command.practice();
    this.level = command.level();
    this.content = command.content();
    began("REFER");
    tell(new PalliativeFact.PalliativeReferred(level, content.openAdmission(), content.followUp()));
  }

  /** Basic palliation is the municipality's; specialised needs a palliative team, which is named. */
  private static Authority receiverOf(ReferToPalliation command, String home) {
    if (command.level() == Level.BASIC) {
      return Authority.municipality(home);
    }
    if (command.receiver() == null || !command.receiver().kind().equals("hospital") || command.receiver().equals(command.sender())) {
      throw ReferralCode.PALLIATIVE_TEAM_REQUIRED.refuse();
    }
    return command.receiver();
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    LocalDate due = startedOn == null && status() != CANCELLED && status() != DECLINED ? content.followUp() : null;
    List<DeskEntry> desk = new ArrayList<>();
    desk.add(new DeskEntry(new Authority(receiver), Part.RECEIVER, due));
    if (!sender.equals(receiver)) {
      desk.add(new DeskEntry(new Authority(sender), Part.SENDER, null));
    }
    Authority gp = practice == null ? null : Authority.practice(practice);
    if (gp != null && !gp.value().equals(sender)) {
      desk.add(new DeskEntry(gp, Part.COPY, null));
    }
    return desk;
  }

  void accept() {
    act(Act.ACCEPT, ACCEPTED);
    tell(new PalliativeFact.PalliativeAccepted());
  }

  void returnToSender(PalliativeText command) {
    act(Act.RETURN, RETURNED, List.of(), command.text());
    returnedText = command.text();
    tell(new PalliativeFact.PalliativeReturned());
  }

  /** The content that was returned is kept beside the new one. */
  void resubmit(ResubmitPalliation command, LocalDate today) {
    act(Act.RESUBMIT, RESUBMITTED);
    List<EarlierPalliation> longer = new ArrayList<>(earlier);
    longer.add(new EarlierPalliation(earlier.size() + 1, today, content));
    earlier = List.copyOf(longer);
    content = command.content();
    tell(new PalliativeFact.PalliativeResubmitted());
  }

  void start(LocalDate date) {
    act(Act.START, STARTED);
    startedOn = date;
    tell(new PalliativeFact.PalliativeStarted(date));
  }

  void complete() {
    act(Act.COMPLETE, COMPLETED);
    tell(new PalliativeFact.PalliativeEnded());
  }

  void cancel(PalliativeText command) {
    act(Act.CANCEL, CANCELLED, List.of(), command.text());
    tell(new PalliativeFact.PalliativeCancelled());
  }

  void decline(PalliativeText command) {
    act(Act.DECLINE, DECLINED, List.of(), command.text());
    tell(new PalliativeFact.PalliativeDeclined());
  }

  PalliativeView.Stored stored() {
    return new PalliativeView.Stored(sender, receiver, practice, level, content, earlier, returnedText, startedOn);
  }
}
