package dk.samspor.referral.certificate;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class JournalsColumn extends JsonColumn<List<JournalFetch>> {
  JournalsColumn() {
    super(new TypeReference<>() {});
  }
}
