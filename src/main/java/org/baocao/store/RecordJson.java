package org.baocao.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.baocao.model.Block;
import org.baocao.model.CellPlace;
import org.baocao.model.Paragraph;
import org.baocao.model.Place;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;

/** The records of the model as JSON; what is read back equals what was written. */
public final class RecordJson {

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

  private RecordJson() {}

  public static ObjectMapper json() {
    return JSON;
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
