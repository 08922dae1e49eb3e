//! `wayout.parquet`: every service as one nested row, in the shape of its own answer.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{Field, FieldRef, Fields, Schema};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;
use schema::v1::{Download, ServiceFile};
use serde_arrow::schema::{SchemaLike, TracingOptions};

use super::Sink;
use super::compress::Compressed;
use super::download::{About, File, io_error};
use crate::export::{Context, ExportError};

const ABOUT: About = About {
    name: "wayout.parquet",
    summary: "Every service with everything that is known of it as one nested row, for DuckDB, Polars and Spark.",
    media_type: "application/vnd.apache.parquet",
    compressed: Compressed::Not,
};

/// How many rows a reader takes at a time.
const ROW_GROUP: usize = 20_000;

/// The file that is being written, in a folder that goes away with it.
pub(super) struct Parquet<'c> {
    context: &'c Context<'c>,
    fields: Vec<FieldRef>,
    writer: ArrowWriter<std::fs::File>,
    folder: tempfile::TempDir,
    rows: usize,
}

impl<'c> Parquet<'c> {
    pub(super) fn begin(context: &'c Context<'c>) -> Result<Self, ExportError> {
        let fields = fields()?;
        let folder =
            tempfile::tempdir().map_err(|source| io_error("make a temporary folder for", ABOUT.name, source))?;
        let file = std::fs::File::create(folder.path().join(ABOUT.name));
        let file = file.map_err(|source| io_error("write", ABOUT.name, source))?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_row_count(Some(ROW_GROUP))
            .build();
        let schema = Arc::new(Schema::new(fields.clone()));
        let writer = ArrowWriter::try_new(file, schema, Some(properties)).map_err(failed)?;
        Ok(Self { context, fields, writer, folder, rows: 0 })
    }
}

/// The columns, from the type.
fn fields() -> Result<Vec<FieldRef>, ExportError> {
    let options =
        TracingOptions::default().map_as_struct(false).strings_as_large_utf8(false).sequence_as_large_list(false);
    let fields = Vec::<FieldRef>::from_type::<ServiceFile>(options).map_err(failed)?;
    Ok(fields.into_iter().map(|field| Arc::new(Field::clone(&field))).collect())
}

impl Sink for Parquet<'_> {
    fn take(&mut self, services: &[ServiceFile]) -> Result<(), ExportError> {
        let batch: RecordBatch = serde_arrow::to_record_batch(&self.fields, &services).map_err(failed)?;
        self.rows += batch.num_rows();
        self.writer.write(&batch).map_err(failed)
    }

    fn finish(self: Box<Self>) -> Result<Vec<Download>, ExportError> {
        let Self { context, fields, writer, folder, rows } = *self;
        writer.close().map_err(failed)?;
        let path = folder.path().join(ABOUT.name);
        let read = std::fs::File::open(&path).map_err(|source| io_error("read back", ABOUT.name, source))?;
        let reader = ParquetRecordBatchReaderBuilder::try_new(read).map_err(failed)?;
        let problem = |problem| ExportError::ReadBack { path: ABOUT.name.into(), problem };
        if *reader.schema().fields() != Fields::from(fields) {
            return Err(problem("other columns".to_owned()));
        }
        // Every value of every column is decoded.
        let mut found = 0;
        for batch in reader.build().map_err(failed)? {
            found += batch.map_err(failed)?.num_rows();
        }
        if found != rows {
            return Err(problem(format!("{found} of {rows} rows")));
        }
        let mut file = File::begin(context, ABOUT)?;
        file.copy(&path)?;
        file.finish()
    }
}

fn failed(error: impl std::fmt::Display) -> ExportError {
    ExportError::Impossible(format!("{}: {error}", ABOUT.name))
}
