//! The macros that define the types of the model: one declaration gives the struct, its empty value, its strict
//! reader and writer, its JSON Schema and its reflection, so that none of them can forget a field.

/// Defines a record (with `id` and `evidence`), an object inside one, or evidence itself.
///
/// A field is declared as `presence kind name: Type`. Presence is `required`, `optional` (an `Option`), `list` (a
/// `List`, absent when empty) or `several` (a `List` of at least one). Kind is `fact` for what evidence must cover and `ours` for what needs none.
macro_rules! model {
    (
        $(#[doc = $doc:literal])*
        pub record $name:ident {
            $( $(#[doc = $fdoc:literal])* $presence:ident $kind:ident $field:ident: $ty:ty, )*
        }
    ) => {
        model! { @define own_id
            $(#[doc = $doc])*
            $name {
                #[doc = " The id: words in lower case with `-` between them. No other record of the collection has it, and it never changes."]
                required ours id: crate::Id<$name>,
                $( $(#[doc = $fdoc])* $presence $kind $field: $ty, )*
                #[doc = " Where the sources say so."]
                list ours evidence: crate::Evidence,
            }
        }
    };
    (
        $(#[doc = $doc:literal])*
        pub object $name:ident {
            $( $(#[doc = $fdoc:literal])* $presence:ident $kind:ident $field:ident: $ty:ty, )*
        }
    ) => {
        model! { @define property
            $(#[doc = $doc])*
            $name { $( $(#[doc = $fdoc])* $presence $kind $field: $ty, )* }
        }
    };
    (
        $(#[doc = $doc:literal])*
        pub evidence $name:ident {
            $( $(#[doc = $fdoc:literal])* $presence:ident $kind:ident $field:ident: $ty:ty, )*
        }
    ) => {
        model! { @define evidence
            $(#[doc = $doc])*
            $name { $( $(#[doc = $fdoc])* $presence $kind $field: $ty, )* }
        }
    };
    (
        @define $first:ident
        $(#[doc = $doc:literal])*
        $name:ident {
            $( $(#[doc = $fdoc:literal])* $presence:ident $kind:ident $field:ident: $ty:ty, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct $name {
            $( $(#[doc = $fdoc])* pub $field: model!(@type $presence $ty), )*
        }

        impl $name {
            /// The value in which every field is empty.
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::EMPTY, ", stringify!($name), "::default());")]
            /// ```
            pub const EMPTY: Self = Self { $( $field: model!(@empty $presence $ty), )* };
            model!(@builder $first $name);
            const FIELDS: &'static [crate::reflect::Field] = &[$( model!(@field $presence $kind $field), )*];
            /// The fields that state facts, as a set.
            const FACTUAL: u64 = crate::reflect::factual(Self::FIELDS);
        }

        impl crate::Builder<$name> {
            $( $(#[doc = $fdoc])* pub fn $field(mut self, value: model!(@given $presence $ty)) -> Self {
                self.value.$field = model!(@put $presence value);
                self.given |= const { crate::builder::bit($name::FIELDS, stringify!($field)) };
                self
            } )*
        }

        #[cfg(feature = "data")]
        impl $name {
            /// The object in this row of the table.
            #[allow(dead_code, reason = "a table may be empty")]
            #[inline]
            pub(crate) const fn from_code(row: u64) -> Self {
                let codes = <Self as crate::stored::Stored>::CODES;
                let mut at = row as usize * Self::FIELDS.len();
                let object = Self { $( $field: {
                    at += 1;
                    model!(@stored $presence $ty, codes[at - 1])
                }, )* };
                object
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::EMPTY
            }
        }

        const _: () = {
            /// The fields by name.
            #[allow(non_camel_case_types, reason = "named as the fields are")]
            #[derive(Clone, Copy)]
            enum Key {
                $( $field ),*
            }

            #[inline]
            fn key(name: &str) -> Option<Key> {
                match name {
                    $( stringify!($field) => Some(Key::$field), )*
                    _ => None,
                }
            }

            impl crate::reflect::Object for $name {
                #[inline]
                fn type_name(&self) -> &'static str {
                    stringify!($name)
                }
                #[inline]
                fn fields(&self) -> &'static [crate::reflect::Field] {
                    Self::FIELDS
                }
                #[inline]
                fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'static crate::reflect::Field, crate::reflect::View<'a>)) {
                    let mut fields = Self::FIELDS.iter();
                    $( if let Some(field) = fields.next() {
                        visit(field, crate::reflect::Reflect::view(&self.$field));
                    } )*
                }
                #[inline]
                fn show<'a>(&'a self, visitor: &mut dyn crate::reflect::Visitor<'a>) {
                    visitor.object(self);
                    // The record's own id refers to nothing else, and a redirect's old id need not exist.
                    $( if !matches!(stringify!($field), "id" | "from") {
                        crate::reflect::Reflect::show(&self.$field, visitor);
                    } )*
                }
                fn sets(&self) -> crate::reflect::Sets {
                    let mut sets = crate::reflect::Sets { factual: Self::FACTUAL, ..Default::default() };
                    let mut field = 1;
                    $(
                        sets.present |= if crate::reflect::Reflect::is_present(&self.$field) { field } else { 0 };
                        if let Some(lacking) = crate::reflect::Reflect::lacks_evidence(&self.$field) {
                            sets.carrying |= field;
                            sets.lacking |= if lacking { field } else { 0 };
                        }
                        field <<= 1;
                    )*
                    let _ = field;
                    sets
                }
                fn place_of(&self, name: &str) -> Option<usize> {
                    key(name).map(|key| key as usize)
                }
                fn get(&self, name: &str) -> Option<crate::reflect::View<'_>> {
                    match key(name)? {
                        $( Key::$field => Some(crate::reflect::Reflect::view(&self.$field)), )*
                    }
                }
                fn evidence(&self) -> Option<&[crate::Evidence]> {
                    let none = None;
                    $( let none = none.or_else(|| crate::reflect::Reflect::as_evidence(&self.$field)); )*
                    none
                }
            }

            #[cfg(feature = "serde")]
            impl crate::json::Keys for Key {
                const NAMES: &'static [&'static str] = &[$( stringify!($field) ),*];
                #[inline]
                fn of(name: &str) -> Option<Self> {
                    key(name)
                }
            }

            #[cfg(feature = "serde")]
            impl<'de> serde::Deserialize<'de> for $name {
                #[inline]
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    crate::json::Read::read(deserializer, crate::json::Home::NONE)
                }
            }

            #[cfg(feature = "serde")]
            impl<'de> crate::json::Read<'de> for $name {
                fn read<D: serde::Deserializer<'de>>(deserializer: D, home: crate::json::Home) -> Result<Self, D::Error> {
                    struct Fields {
                        home: crate::json::Home,
                    }

                    impl<'de> serde::de::Visitor<'de> for Fields {
                        type Value = $name;

                        #[inline]
                        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                            f.write_str(concat!("an object with the fields of `", stringify!($name), "`"))
                        }

                        #[inline]
                        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                            $( let mut $field: Option<model!(@json $presence $ty)> = None; )*
                            while let Some(key) = map.next_key_seed(crate::json::FieldKey::new())? {
                                match key {
                                    $( Key::$field => {
                                        if $field.is_some() {
                                            return Err(serde::de::Error::duplicate_field(stringify!($field)));
                                        }
                                        $field = Some(map.next_value_seed(self.home.seed())?);
                                    } )*
                                }
                            }
                            Ok($name { $( $field: model!(@take $presence $field), )* })
                        }
                    }

                    deserializer.deserialize_map(Fields { home })
                }
            }
        };

        impl crate::reflect::Reflect for $name {
            #[inline]
            fn view(&self) -> crate::reflect::View<'_> {
                crate::reflect::View::Object(self)
            }
            model!(@slice $first);
            fn show<'a>(&'a self, visitor: &mut dyn crate::reflect::Visitor<'a>) {
                crate::reflect::Object::show(self, visitor);
            }
            fn lack_evidence(items: &[Self]) -> Option<bool> {
                let lacks = |item: &Self| crate::reflect::Object::evidence(item).map(<[_]>::is_empty);
                items.iter().try_fold(false, |lacking, item| Some(lacking | lacks(item)?))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $( model!(@write $presence map self $field); )*
                map.end()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            #[inline]
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                alloc::borrow::Cow::Borrowed(stringify!($name))
            }
            #[inline]
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut properties: alloc::vec::Vec<crate::json_schema::Property> = alloc::vec![$( (
                    model!(@field $presence $kind $field),
                    concat!($($fdoc, "\n"),*),
                    |generator| generator.subschema_for::<model!(@json $presence $ty)>(),
                ), )*];
                model!(@first $first properties);
                crate::json_schema::object(generator, concat!($($doc, "\n"),*), &properties)
            }
        }
    };

    (@type required $ty:ty) => { $ty };
    (@type several $ty:ty) => { crate::List<$ty> };
    (@type optional $ty:ty) => { Option<$ty> };
    (@type list $ty:ty) => { crate::List<$ty> };

    (@given required $ty:ty) => { impl Into<$ty> };
    (@given optional $ty:ty) => { impl Into<$ty> };
    (@given list $ty:ty) => { impl IntoIterator<Item = impl Into<$ty>> };
    (@given several $ty:ty) => { impl IntoIterator<Item = impl Into<$ty>> };

    (@put required $value:ident) => { $value.into() };
    (@put optional $value:ident) => { Some($value.into()) };
    (@put list $value:ident) => { $value.into_iter().map(Into::into).collect() };
    (@put several $value:ident) => { $value.into_iter().map(Into::into).collect() };

    (@builder own_id $name:ident) => {
        /// Begins a record with this id, of which all other fields are empty.
        ///
        /// # Example
        ///
        /// ```
        #[doc = concat!("let record = ssr_data::", stringify!($name), "::builder(\"x\").build();")]
        /// assert_eq!(record.id.as_str(), "x");
        /// ```
        #[inline]
        pub fn builder(id: impl Into<crate::Id<Self>>) -> crate::Builder<Self> {
            crate::Builder { value: Self { id: id.into(), ..Self::EMPTY }, given: const { crate::builder::bit(Self::FIELDS, "id") } }
        }
    };
    (@builder $other:ident $name:ident) => {
        /// Begins an object of which all fields are empty.
        ///
        /// # Example
        ///
        /// ```
        #[doc = concat!("use ssr_data::", stringify!($name), ";")]
        #[doc = concat!("assert_eq!(", stringify!($name), "::builder().build(), ", stringify!($name), "::EMPTY);")]
        /// ```
        #[inline]
        pub fn builder() -> crate::Builder<Self> {
            crate::Builder { value: Self::EMPTY, given: 0 }
        }
    };

    (@json required $ty:ty) => { $ty };
    (@json several $ty:ty) => { crate::List<$ty> };
    (@json optional $ty:ty) => { $ty };
    (@json list $ty:ty) => { crate::List<$ty> };

    (@stored required $ty:ty, $code:expr) => { <$ty>::from_code($code) };
    (@stored optional $ty:ty, $code:expr) => {
        match $code {
            0 => None,
            code => Some(<$ty>::from_code(code - 1)),
        }
    };
    (@stored $list:ident $ty:ty, $code:expr) => {
        crate::List(alloc::borrow::Cow::Borrowed(<$ty as crate::stored::Stored>::LISTS[$code as usize]))
    };

    (@empty required $ty:ty) => { <$ty>::EMPTY };
    (@empty several $ty:ty) => { crate::List::EMPTY };
    (@empty optional $ty:ty) => { None };
    (@empty list $ty:ty) => { crate::List::EMPTY };

    (@field $presence:ident $kind:ident $field:ident) => {
        crate::reflect::Field {
            name: stringify!($field),
            required: model!(@required $presence),
            factual: model!(@factual $kind),
        }
    };
    (@required required) => { true };
    (@required several) => { true };
    (@required optional) => { false };
    (@required list) => { false };
    (@factual fact) => { true };
    (@factual ours) => { false };

    (@write required $map:ident $self:ident $field:ident) => {
        $map.serialize_entry(stringify!($field), &$self.$field)?;
    };
    (@write several $map:ident $self:ident $field:ident) => { model!(@write required $map $self $field) };
    (@write optional $map:ident $self:ident $field:ident) => {
        if let Some(value) = &$self.$field {
            $map.serialize_entry(stringify!($field), value)?;
        }
    };
    (@write list $map:ident $self:ident $field:ident) => {
        if !$self.$field.is_empty() {
            $map.serialize_entry(stringify!($field), &$self.$field)?;
        }
    };

    (@take required $field:ident) => {
        $field.ok_or_else(|| serde::de::Error::missing_field(stringify!($field)))?
    };
    (@take several $field:ident) => { model!(@take required $field) };
    (@take optional $field:ident) => { $field };
    (@take list $field:ident) => { $field.unwrap_or_default() };

    (@first own_id $properties:ident) => {
        if let Some(id) = $properties.first_mut() {
            id.2 = crate::json_schema::own_id;
        }
    };
    (@first $other:ident $properties:ident) => { let _ = &mut $properties; };

    (@slice evidence) => {
        #[inline]
        fn slice_as_evidence(slice: &[Self]) -> Option<&[crate::Evidence]> {
            Some(slice)
        }
    };
    (@slice $other:ident) => {};
}
pub(crate) use model;

/// Defines a vocabulary: an enum whose values have a text for JSON and a meaning, the doc comment.
macro_rules! vocabulary {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $( $(#[doc = $vdoc:literal])+ $variant:ident = $text:literal, )+
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[doc = $vdoc])+ $variant, )+
        }

        impl $name {
            /// All values, in the order of the vocabulary.
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("for value in ", stringify!($name), "::ALL {")]
            ///     println!("{value}: {}", value.meaning());
            /// }
            /// ```
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The value that a field has before it is given one.
            #[allow(dead_code, reason = "used only by vocabularies of required fields")]
            pub(crate) const EMPTY: Self = Self::ALL[0];

            /// The value with this place in `ALL`.
            #[cfg(feature = "data")]
            #[inline]
            pub(crate) const fn from_code(code: u64) -> Self {
                Self::ALL[code as usize]
            }

            /// The value as JSON writes it.
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("let first = ", stringify!($name), "::ALL[0];")]
            /// assert_eq!(first.as_str().parse(), Ok(first));
            /// ```
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )+ }
            }

            /// What the value means, in one or two sentences.
            ///
            /// # Example
            ///
            /// ```
            #[doc = concat!("use ssr_data::", stringify!($name), ";")]
            #[doc = concat!("assert!(", stringify!($name), "::ALL[0].meaning().ends_with('.'));")]
            /// ```
            #[must_use]
            #[inline]
            pub const fn meaning(self) -> &'static str {
                match self { $( Self::$variant => concat!($($vdoc),+).trim_ascii(), )+ }
            }
        }

        impl core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = crate::UnknownWord;
            #[inline]
            fn from_str(text: &str) -> Result<Self, crate::UnknownWord> {
                match text {
                    $( $text => Ok(Self::$variant), )+
                    _ => Err(crate::UnknownWord { vocabulary: stringify!($name) }),
                }
            }
        }

        impl crate::reflect::Reflect for $name {
            #[inline]
            fn view(&self) -> crate::reflect::View<'_> {
                crate::reflect::View::Word(crate::reflect::Word {
                    vocabulary: stringify!($name),
                    variant: match self { $( Self::$variant => stringify!($variant), )+ },
                    text: self.as_str(),
                    index: *self as usize,
                })
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let expects = concat!("a value of the vocabulary `", stringify!($name), "`");
                crate::json::parsed(deserializer, expects, |text| text.parse().ok())
            }
        }

        #[cfg(feature = "serde")]
        impl crate::json::Read<'_> for $name {}

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            #[inline]
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                alloc::borrow::Cow::Borrowed(stringify!($name))
            }
            #[inline]
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                crate::json_schema::vocabulary(concat!($($doc, "\n"),*), &[
                    $( (Self::$variant.as_str(), Self::$variant.meaning()), )+
                ])
            }
        }
    };
}
pub(crate) use vocabulary;
