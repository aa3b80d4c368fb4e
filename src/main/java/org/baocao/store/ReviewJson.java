package org.baocao.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.baocao.model.Block;
import org.baocao.model.CellPlace;
import org.baocao.model.Filing;
import org.baocao.model.Paragraph;
import org.baocao.model.Place;
import org.baocao.model.Review;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;

/** A whole review as compressed JSON; what is read back equals what was written. */
final class ReviewJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          // reviews that were kept before there were cases name no enclosed files
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addMixIn(Block.class, BlockByType.class)
          .addMixIn(Place.class, PlaceByType.class)
          .build();

  private ReviewJson() {}

  static byte[] write(Review review) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      JSON.writeValue(out, review);
    }
    return bytes.toByteArray();
  }

  static Review read(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return JSON.readValue(in, Review.class);
    }
  }

  static String facts(Filing filing) {
    try {
      return JSON.writeValueAsString(filing);
    } catch (JsonProcessingException e) {
      throw new AssertionError("a record can always be written", e);
    }
  }

  static Filing facts(String json) {
    try {
      return JSON.readValue(json, Filing.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not what a file says of its case: " + json, e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Table.class, name = "table")
  })
  private interface BlockByType {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CellPlace.class, name = "cell"),
    @JsonSubTypes.Type(value = TextPlace.class, name = "text")
  })
  private interface PlaceByType {}
}
