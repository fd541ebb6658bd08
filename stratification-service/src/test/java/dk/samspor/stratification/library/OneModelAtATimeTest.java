package dk.samspor.stratification.library;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.web.Refused;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.model.ShippedModel;
import dk.samspor.stratification.model.analysis.MadeUpModel;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Looking a model through costs as well: four at once are one and three who are asked to come again. */
class OneModelAtATimeTest {

  private static final int TOGETHER = 4;

  @Test
  void while_a_model_is_looked_through_no_other_is_even_where_none_would_come_to_its_trial() throws Exception {
    var flawed = ShippedModel.bytes(MadeUpModel.ofEqualRules(12).dmn());
    var barrier = new CyclicBarrier(TOGETHER);
    Callable<Object> upload = () -> {
      barrier.await();
      try {
        return ModelCheck.of(flawed).findings();
      } catch (Refused busy) {
        return busy.code();
      }
    };
    try (var people = Executors.newFixedThreadPool(TOGETHER)) {
      var answers = people.invokeAll(IntStream.range(0, TOGETHER).mapToObj(i -> upload).toList()).stream().map(OneModelAtATimeTest::get).toList();
      assertThat(answers).filteredOn(List.class::isInstance).hasSize(1);
      assertThat(answers).filteredOn(StratificationCode.MODEL_CHECK_BUSY::equals).hasSize(TOGETHER - 1);
    }
    assertThat(ModelCheck.of(flawed).findings()).isNotEmpty(); // and then it is the next one's turn
  }

  private static Object get(java.util.concurrent.Future<Object> answer) {
    try {
      return answer.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
