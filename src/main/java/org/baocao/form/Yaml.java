package org.baocao.form;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Strict YAML: unknown keys, doubled keys and missing ones are mistakes, with their place. */
final class Yaml {

  /** What it has found out about a type serves every folder. */
  private static final ObjectMapper MAPPER =
      YAMLMapper.builder(new YAMLFactory())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private final Path root;

  /** {@code root} is the folder that places in messages are told from. */
  Yaml(Path root) {
    this.root = root;
  }

  String place(Path file) {
    Path parent = root.toAbsolutePath().getParent();
    return (parent == null ? file : parent.relativize(file.toAbsolutePath())).toString();
  }

  <T> T read(Path file, Class<T> type) {
    if (!Files.isRegularFile(file)) {
      throw new FormException(place(file), "no such file");
    }
    try {
      T value = MAPPER.readValue(file.toFile(), type);
      complete(value, place(file) + "#");
      return value;
    } catch (JsonMappingException e) {
      String path =
          e.getPath().stream()
              .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
              .collect(Collectors.joining("/"));
      throw e instanceof UnrecognizedPropertyException unknown
          ? FormException.of(
              place(file) + "#/" + path,
              "unknown",
              unknown.getPropertyName(),
              String.valueOf(unknown.getKnownPropertyIds()))
          : new FormException(place(file) + "#/" + path, e.getOriginalMessage());
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new FormException(place(file) + ", line " + line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new FormException(place(file), "cannot be read: " + e.getMessage());
    }
  }

  /** A record's component may be null only where it says so. */
  private static void complete(@Nullable Object value, String place) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        complete(list.get(i), place + "/" + i);
      }
    }
    if (!(value instanceof Record)) {
      return;
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = get(component, value);
      String at = place + "/" + component.getName();
      if (part == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw FormException.of(at, "missing");
      }
      complete(part, at);
    }
  }

  private static @Nullable Object get(RecordComponent component, Object value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
