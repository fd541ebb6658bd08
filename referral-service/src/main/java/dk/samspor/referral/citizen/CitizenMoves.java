package dk.samspor.referral.citizen;

import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.citizen.CitizenFact.CitizenMoved;
import jakarta.enterprise.context.ApplicationScoped;

/** The moves that became known. Runs inside the {@code @Access} call that found out. */
@ApplicationScoped
public class CitizenMoves extends Cases<CitizenMove> {

  CitizenMoves() {
    super(CitizenMove.class);
  }

  /** Told as often as it is found out: a citizen may have several cases that go along. */
  public void known(CitizenId citizen, CitizenMoved move) {
    open(new CitizenMove(citizen, move));
  }
}
