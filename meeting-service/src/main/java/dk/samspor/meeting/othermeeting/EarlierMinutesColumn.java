package dk.samspor.meeting.othermeeting;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** How earlier minutes lie in their column, oldest first. Immutable: a longer list takes the place of the shorter. */
@Converter @Immutable
class EarlierMinutesColumn extends JsonColumn<List<EarlierMinutesOfMeeting>> {
  EarlierMinutesColumn() {
    super(new TypeReference<>() {});
  }
}
