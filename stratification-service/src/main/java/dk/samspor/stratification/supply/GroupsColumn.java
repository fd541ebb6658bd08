package dk.samspor.stratification.supply;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;
import java.util.Set;

/** Patient groups. */
@Converter
class GroupsColumn extends JsonColumn<Set<PatientGroup>> {
  GroupsColumn() {
    super(new TypeReference<>() {});
  }
}
