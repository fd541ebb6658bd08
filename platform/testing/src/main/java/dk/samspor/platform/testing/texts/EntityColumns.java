package dk.samspor.platform.testing.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the entities say of their columns: which hold codes, and what lies in those of JSON. */
final class EntityColumns {

  private final Map<String, Type> json = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  EntityColumns(Metamodel model) {
    model.getEntities().stream().map(EntityType::getJavaType).forEach(entity -> {
      Table table = entity.getAnnotation(Table.class);
      read(table == null ? entity.getSimpleName().toLowerCase(Locale.ROOT) : table.name(), entity);
    });
  }

  /** Null where nobody knows. */
  Type jsonIn(String column) {
    return json.get(column);
  }

  boolean isCode(String column) {
    return codes.contains(column);
  }

  private void read(String table, Class<?> type) {
    for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
      Arrays.stream(part.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
          .forEach(field -> read(table, field));
    }
  }

  private void read(String table, Field field) {
    Convert convert = field.getAnnotation(Convert.class);
    if (field.getType().isAnnotationPresent(Embeddable.class)) {
      read(table, field.getType());
    } else if (convert != null) {
      json.put(table + "." + columnOf(field), converted(convert.converter()));
    } else if (field.getType().isEnum()) {
      codes.add(table + "." + columnOf(field));
    }
  }

  private static String columnOf(Field field) {
    Column column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  /** The converters of the house extend a class that has the type as its parameter. */
  private static Type converted(Class<?> converter) {
    Class<?> type = converter;
    while (type.getSuperclass() != Object.class) {
      if (type.getGenericSuperclass() instanceof ParameterizedType known) {
        return known.getActualTypeArguments()[0];
      }
      type = type.getSuperclass();
    }
    return ((ParameterizedType) type.getGenericInterfaces()[0]).getActualTypeArguments()[0];
  }
}
