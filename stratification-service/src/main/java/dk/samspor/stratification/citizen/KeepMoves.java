package dk.samspor.stratification.citizen;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A citizen has moved: kept for what is opened by a letter that was underway. */
@ApplicationScoped
class KeepMoves implements LetterHandler {

  private final HeardMoves moves;

  KeepMoves(HeardMoves moves) {
    this.moves = moves;
  }

  @Override
  public Set<String> types() {
    return ToldMove.TYPES;
  }

  @Override
  public void handle(Letter letter) {
    moves.keep(letter, letter.data(ToldMove.class));
  }
}
