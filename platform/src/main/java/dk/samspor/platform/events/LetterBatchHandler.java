package dk.samspor.platform.events;

import java.util.List;

/**
 * For a service that keeps every letter: gets all new letters of one batch at once, in order, inside one transaction.
 * When the batch fails it is offered again letter by letter, so that one bad letter does not hold back the others.
 */
public interface LetterBatchHandler {

  void handle(List<Letter> letters);
}
