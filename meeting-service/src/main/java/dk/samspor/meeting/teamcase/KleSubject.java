package dk.samspor.meeting.teamcase;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The KLE number under which a municipality's document system journalises team cases, with every document and letter in them. Domain/05
 * gives numbers for training, physiotherapy and transport and leaves other subjects to configuration ({@code samspor.kle.team-case});
 * without it the changes feed gives none.
 */
@ApplicationScoped
class KleSubject {
  private static final String KEY = "samspor.kle.team-case";
  /** Group, topic, subject: 29.30.00. */
  private static final String SUBJECT_NUMBER = "\\d{2}\\.\\d{2}\\.\\d{2}";

  /** A number no document system knows would be found out when it refuses the first document: the service does not start with it. */
  void check(@Observes StartupEvent starting) {
    requireNumber(configured());
  }

  static String ofTeamCases() {
    return configured().orElse(null);
  }

  static void requireNumber(Optional<String> number) {
    number.filter(it -> !it.matches(SUBJECT_NUMBER)).ifPresent(it -> {
      throw new IllegalStateException(KEY + " must be a KLE subject number such as 29.30.00, not " + it);
    });
  }

  private static Optional<String> configured() {
    return ConfigProvider.getConfig().getOptionalValue(KEY, String.class).filter(number -> !number.isBlank());
  }
}
