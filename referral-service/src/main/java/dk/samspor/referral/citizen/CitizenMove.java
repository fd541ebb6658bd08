package dk.samspor.referral.citizen;

import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.citizen.CitizenFact.CitizenMoved;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * It became known that a citizen's home is another municipality. It lies on nobody's desk: who found out has no part in the citizen
 * any more, and the new home hears of her by the case that goes there.
 */
@Entity
@Table(name = "citizen_move")
public class CitizenMove extends Case<CitizenMove.Status, CitizenMove.Act> {

  enum Status { KNOWN }

  enum Act { }

  private static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class).in(Status.KNOWN).done();

  @Column(name = "moved_from", nullable = false, updatable = false)
  private String from;

  @Column(name = "moved_on", updatable = false)
  private LocalDate movedOn;

  protected CitizenMove() {} // Hibernate

  CitizenMove(CitizenId citizen, CitizenMoved told) {
    super("CITIZEN_MOVE", citizen, told.to(), Status.KNOWN);
    this.from = told.from();
    this.movedOn = told.date();
    began("MOVE");
    tell(told);
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of();
  }
}
