package dk.samspor.referral.conversation;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class MessagesColumn extends JsonColumn<List<Message>> {
  MessagesColumn() {
    super(new TypeReference<>() {});
  }
}
