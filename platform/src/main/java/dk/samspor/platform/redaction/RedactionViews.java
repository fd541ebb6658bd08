package dk.samspor.platform.redaction;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.PartsInCase;
import dk.samspor.platform.redaction.TakenBefore.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What of a case can be taken out, and what has been. */
@ApplicationScoped
class RedactionViews {

  private final RedactableTexts texts;
  private final PartsInCase parts;
  private final TakenBefore takenBefore;
  private final BusinessClock clock;

  RedactionViews(RedactableTexts texts, PartsInCase parts, TakenBefore takenBefore, BusinessClock clock) {
    this.texts = texts;
    this.parts = parts;
    this.takenBefore = takenBefore;
    this.clock = clock;
  }

  RedactionView of(Case<?, ?> value) {
    return view(value, takenBefore.of(value.id()));
  }

  /** Right after the act, whose line is not in the history yet. */
  RedactionView of(Case<?, ?> value, TakeOutTexts act) {
    Map<String, Taken> taken = takenBefore.of(value.id());
    act.texts().forEach(code -> taken.put(code, new Taken(clock.today(), act.reason())));
    return view(value, taken);
  }

  private RedactionView view(Case<?, ?> value, Map<String, Taken> taken) {
    var own = parts.of(value.id());
    return new RedactionView(value.id(), value.kind(), texts.textsOf(value.kind()).stream()
        .map(text -> RedactionView.Line.of(text, text.isWrittenBy(own.parts()), taken)).toList());
  }
}
