package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.util.Arrays;

/**
 * The JSON Schema of a fact's record. A primitive component is always there; any other may be null, unless
 * {@code @NotNull} says it never is. Further properties may come: consumers ignore what they do not know.
 */
final class FactSchema {

  private static final SchemaGenerator GENERATOR = generator();

  private FactSchema() {}

  static ObjectNode of(Class<?> record, String type) {
    ObjectNode generated = GENERATOR.generateSchema(record);
    ObjectNode schema = Documents.object();
    schema.set("$schema", generated.remove("$schema"));
    schema.put("$id", "urn:samspor:event:" + type);
    schema.put("title", record.getSimpleName());
    schema.set("type", generated.remove("type"));
    generated.properties().forEach(part -> schema.set(part.getKey(), part.getValue()));
    return schema;
  }

  private static SchemaGenerator generator() {
    var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
        .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER, JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
        .with(Option.INLINE_ALL_SCHEMAS);
    builder.forFields()
        .withRequiredCheck(FactSchema::isAlwaysThere)
        .withNullableCheck(field -> !isAlwaysThere(field));
    return new SchemaGenerator(builder.build());
  }

  private static boolean isAlwaysThere(FieldScope field) {
    return field.getRawMember().getType().isPrimitive()
        || Arrays.stream(field.getRawMember().getAnnotations())
            .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("NotNull"));
  }
}
