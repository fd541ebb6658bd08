package dk.samspor.stratification.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** Every question the hospital was asked about the kind of plan, oldest first; at most the last one is unanswered. */
@Embeddable
class HospitalQuestions {

  @Convert(converter = QuestionsColumn.class)
  @Mutability(Immutability.class)
  @Column(name = "hospital_questions")
  @ColumnTransformer(write = "?::jsonb")
  List<HospitalQuestion> all = List.of();

  void ask(AskHospital command, LocalDate today) {
    all = Stream.concat(all.stream(),
        Stream.of(new HospitalQuestion(command.reason(), command.text(), command.wish(), today, null, null))).toList();
  }

  void answered(PlanType type, LocalDate on) {
    all = Stream.concat(all.stream().limit(all.size() - 1L), Stream.of(all.getLast().answered(type, on))).toList();
  }

  /** The number of the last question, from 1. */
  int asked() {
    return all.size();
  }

  /** Whether a letter can be the answer to what was asked last: by its number, else by the kind of plan it is about. */
  boolean awaits(HeardAnswer answer) {
    if (answer.question() != null) return answer.question() == asked();
    return wish() == null || answer.about() == null || wish() == answer.about();
  }

  /** What the hospital says yes to: the kind it names, else the one the municipality wished for. */
  PlanType agreedIn(HeardAnswer answer) {
    var agreed = answer.about() == null ? wish() : answer.about();
    if (agreed == null) throw new IllegalArgumentException("an answer to a question without a wish names the kind of plan");
    return agreed;
  }

  private PlanType wish() {
    return all.getLast().wish();
  }
}
