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

  /** Whether an answer about a kind of plan can be the answer to what was asked last. */
  boolean awaitsAnswerAbout(PlanType type) {
    return all.getLast().wish() == null || all.getLast().wish() == type;
  }
}
