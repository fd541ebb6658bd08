package dk.samspor.stratification.json;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import dk.samspor.stratification.model.Reason;
import jakarta.persistence.Converter;
import java.util.List;

/** A proposal's reasons in the words that were shown, whatever becomes of the model. */
@Converter
public class ReasonsColumn extends JsonColumn<List<Reason>> {
  public ReasonsColumn() {
    super(new TypeReference<>() {});
  }
}
