package dk.samspor.platform.redaction;

import dk.samspor.platform.testing.texts.FreeTextTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class HouseFreeTextTest extends FreeTextTest {

  @Inject
  RedactableTexts texts;

  @Override
  protected Set<String> covered() {
    return texts.covered();
  }

  @Override
  protected Map<String, Type> otherJson() {
    return Map.of("parcel.contents", Thing[].class);
  }

  @Override
  protected Map<String, String> noFreeText() {
    return Map.of("parcel.label", "the sender's own number", "doorbell.type", "a code");
  }

  /** What lies in a parcel. */
  record Thing(String remark, List<String> tags, Inside inside) {}

  record Inside(String remark) {}
}
