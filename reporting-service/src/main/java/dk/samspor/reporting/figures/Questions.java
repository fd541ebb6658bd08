package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Questions that are asked one by one and answered in one statement: what a whole page needs costs one look. */
public final class Questions {

  private final List<Asked> asked = new ArrayList<>();
  private List<List<Figure>> answers = List.of();

  /** A question whose answer is there once all have been answered. */
  public final class Question {
    private final int nr;

    private Question(int nr) {
      this.nr = nr;
    }

    public List<Figure> figures() {
      return answers.get(nr);
    }

    /** Of a question that has at most one figure. */
    public Figure figure() {
      return figures().stream().findFirst().orElse(null);
    }
  }

  public Question ask(Indicator indicator, Slice slice) {
    asked.add(new Asked(indicator, slice));
    return new Question(asked.size() - 1);
  }

  /** What each look at the tables is for: how many there are is what a statement costs before it has read a row. */
  public List<Set<Measure>> looks() {
    return new Reads(asked).sought().stream().map(Sought::measures).toList();
  }

  public void answer(Figures figures, Sight sight) {
    answers = figures.of(asked, sight);
  }
}
