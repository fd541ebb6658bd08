package dk.samspor.stratification.citizen;

import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import java.util.Set;
import java.util.function.BiConsumer;

/** A citizen has moved: her open cases of one kind where she was thought to live show it. A room makes a singleton of this. */
public abstract class NoticeMoves<C extends Case<?, ?>> implements LetterHandler {

  private final HeardMoves moves;
  private final Cases<C> cases;
  private final String table;
  private final BiConsumer<C, CitizenMoved> notice;

  protected NoticeMoves(HeardMoves moves, Cases<C> cases, String table, BiConsumer<C, CitizenMoved> notice) {
    this.moves = moves;
    this.cases = cases;
    this.table = table;
    this.notice = notice;
  }

  @Override
  public final Set<String> types() {
    return ToldMove.TYPES;
  }

  /** What is open where she lives now is that municipality's own and none of this. */
  @Override
  public final void handle(Letter letter) {
    var told = letter.data(ToldMove.class);
    var moved = moves.of(told, letter.businessDate());
    moves.open(table, letter.citizen(), told.from()).forEach(id -> cases.changeByLetter(id, it -> notice.accept(it, moved)));
  }
}
